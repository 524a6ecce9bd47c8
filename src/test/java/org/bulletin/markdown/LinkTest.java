package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void aLinkIsLeftOpenWithThePlaceOfItsDestination() {
    Rendering rendering = Rendering.escaped("Voir [*ici*](../04/a.fr.md#bilan \"Le titre\").\n");
    assertThat(rendering.body().html())
        .containsExactly("<p>Voir <a href=\"", "\" title=\"Le titre\"><em>ici</em></a>.</p>\n");
    assertThat(rendering.links()).containsExactly("5:14+19 ../04/a.fr.md#bilan");
  }

  @Test
  void columnsCountUtf16UnitsAndLinesThoseOfTheFile() {
    assertThat(Rendering.escaped("\n> é😀 [a](b)\n").links()).containsExactly("6:11+1 b");
  }

  @Test
  void everyKindOfLinkIsRecordedInTheOrderOfTheText() {
    Rendering rendering =
        Rendering.escaped(
            """
            [a](#b) [ref] <https://example.org/?a=1&b=2> <a@example.org> ![c](d.png)

            | t |
            |---|
            | [e](f) |

            note[^n] ![ref]

            [ref]: <un fichier.md> "titre"
            [^n]: voir [g](h)
            """);
    assertThat(rendering.links())
        .containsExactly(
            "5:5+2 #b",
            "13:9+13 un fichier.md",
            "5:16+28 https://example.org/?a=1&b=2",
            "5:47+13 mailto:a@example.org",
            "5:67+5 d.png",
            "9:7+1 f",
            "13:9+13 un fichier.md",
            "14:16+1 h");
    assertThat(rendering.body().links())
        .filteredOn(link -> link.kind() == LinkReference.Kind.IMAGE)
        .extracting(LinkReference::target)
        .containsExactly("d.png", "un fichier.md");
  }

  @Test
  void escapesAreResolvedAndPercentEncodingIsNot() {
    assertThat(Rendering.escaped("[a](b\\_c&amp;d%20e.md)").body().links())
        .extracting(LinkReference::target)
        .containsExactly("b_c&d%20e.md");
  }

  @Test
  void aDestinationHasNoControlCharactersThatCouldHideItsScheme() {
    assertThat(Rendering.escaped("[a](java&#10;script&#1;:x) [b](&#9;javascript:y)").body().links())
        .extracting(LinkReference::target)
        .containsExactly("javascript:x", "javascript:y");
  }

  @Test
  void aDestinationInPointedBracketsMayHoldSpaces() {
    assertThat(Rendering.escaped("![a](<b c.png>)").links()).containsExactly("5:7+7 b c.png");
  }

  @Test
  void aLinkWithinALinkIsText() {
    assertThat(Rendering.escaped("[a <https://example.org>](b)").html())
        .isEqualTo("<p><a href=\"b\">a https://example.org</a></p>\n");
  }

  @Test
  void anImageMayBeALink() {
    assertThat(Rendering.escaped("[![a](b.png)](c.md)").html())
        .isEqualTo(
            "<p><a href=\"c.md\"><img src=\"b.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\">"
                + "</a></p>\n");
  }

  @Test
  void bareAddressesAreText() {
    assertThat(Rendering.escaped("https://example.org www.example.org").links()).isEmpty();
  }
}
