package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bulletin.markdown.LinkReference.Kind;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  @Test
  void headingsCarryAnIdMadeFromTheirWords() {
    Rendered rendered = Rendered.of("## L’armée *à* Gao\n\n## L’armée à Gao\n\n### !\n");

    assertThat(rendered.html())
        .contains("<h2 id=\"l-armee-a-gao\">L’armée <em>à</em> Gao</h2>")
        .contains("<h2 id=\"l-armee-a-gao-2\">")
        .contains("<h3 id=\"section\">!</h3>");
    assertThat(rendered.body().headings())
        .containsExactly(
            new Heading(2, "l-armee-a-gao", "L’armée à Gao"),
            new Heading(2, "l-armee-a-gao-2", "L’armée à Gao"),
            new Heading(3, "section", "!"));
    assertThat(rendered.body().anchors()).contains("l-armee-a-gao", "l-armee-a-gao-2", "section");
  }

  @Test
  void aHeadingOfTheFirstLevelBecomesOneOfTheSecondAndIsReported() {
    Rendered rendered = Rendered.of("Texte.\n\n# Trop haut\n");

    assertThat(rendered.html()).contains("<h2 id=\"trop-haut\">");
    assertThat(rendered.told()).containsExactly("10:1 WARNING MARKDOWN_HEADING_ONE");
  }

  @Test
  void everyLinkIsLeftOpenWithItsPlace() {
    Rendered rendered =
        Rendered.of(
            "Voir [un article](../04/b.fr.md#suite \"Titre\") et <https://x.example/?a=1&b=2>.\n");

    assertThat(rendered.html())
        .isEqualTo(
            "<p>Voir <a href=\"{../04/b.fr.md#suite}\" title=\"Titre\">un article</a> et <a"
                + " href=\"{https://x.example/?a=1&b=2}\">https://x.example/?a=1&amp;b=2</a>.</p>");
    LinkReference first = rendered.body().links().get(0);
    assertThat(first.kind()).isEqualTo(Kind.LINK);
    assertThat(first.location().toString()).isEqualTo("articles/a.fr.md:8:19");
    assertThat(first.location().length()).isEqualTo("../04/b.fr.md#suite".length());
  }

  @Test
  void aReferenceLinkHasThePlaceOfItsDefinition() {
    Rendered rendered = Rendered.of("Voir [ici][x].\n\n[x]: b.fr.md\n");

    assertThat(rendered.body().links().get(0).target()).isEqualTo("b.fr.md");
    assertThat(rendered.body().links().get(0).location().line()).isEqualTo(10);
  }

  @Test
  void anImageAloneInItsParagraphIsAFigure() {
    assertThat(Rendered.of("![Un marché](/media/m.jpg \"Gao, 2025\")\n").html())
        .contains("<figure>")
        .contains("src=\"{/media/m.jpg}\"")
        .contains("alt=\"Un marché\"")
        .contains("loading=\"lazy\"")
        .contains("<figcaption>Gao, 2025</figcaption>");
    assertThat(Rendered.of("Un ![drapeau](d.png) ici.\n").html())
        .startsWith("<p>Un <img")
        .doesNotContain("<figure>");
  }

  @Test
  void tablesScrollInTheirBoxAndAlignByClass() {
    String html = Rendered.of("| Type | Nombre |\n|---|---:|\n| TVS | 2 |\n").html();

    assertThat(html)
        .contains("class=\"table-scroll\"")
        .contains("tabindex=\"0\"")
        .contains("<th scope=\"col\">Type</th>")
        .contains("class=\"align-right\"")
        .doesNotContain("style=")
        .doesNotContain("align=\"");
  }

  @Test
  void footnotesReturnToEachPlaceThatNamesThem() {
    String html = Rendered.of("Un.[^a] Deux.[^a]\n\n[^a]: La note.\n").html();

    assertThat(html)
        .contains("href=\"#fn-1\"")
        .contains("id=\"fnref-1\"")
        .contains("id=\"fn-1\"")
        .contains("href=\"#fnref-1\"");
    assertThat(html.split("role=\"doc-backlink\"", -1)).hasSize(3);
    assertThat(html.split("id=\"fnref-1\"", -1)).hasSize(2);
  }

  @Test
  void strikethroughAndDefinitionListsAreThere() {
    assertThat(Rendered.of("~~faux~~ vrai\n").html()).contains("<del>faux</del>");
    assertThat(Rendered.of("FAMa\n: Forces armées maliennes\n").html())
        .contains("<dt>FAMa</dt>")
        .contains("<dd>Forces armées maliennes</dd>");
  }

  @Test
  void frenchTypeIsSetAcrossMarkupAndNeverInCodeOrAddresses() {
    String html =
        Rendered.french("« **mot** » ! Et `a ! b` sur <https://x.example/a!b> : l'**armée** ?\n")
            .html();

    assertThat(html)
        .contains("«\u00A0<strong>mot</strong>\u00A0»\u202F!")
        .contains("<code>a ! b</code>")
        .contains(">https://x.example/a!b</a>\u00A0:")
        .contains("l’<strong>armée</strong>\u202F?");
  }

  @Test
  void theSameTextGivesTheSameBodyUnderAnyLocale() {
    String text = "## INTRODUCTION ISLAM\n\n| a | b |\n|---|---|\n| I | i |\n";
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Body turkish = Rendered.of(text).body();
      Locale.setDefault(Locale.ROOT);
      assertThat(Rendered.of(text).body()).isEqualTo(turkish);
    } finally {
      Locale.setDefault(before);
    }
  }
}
