package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a body, and where they stand. */
class ProseTest {

  @Test
  void aBlockIsWhatItIsToItsReader() {
    assertThat(
            blocks(
                """
                ## Le bilan

                Douze **personnes** et `sept`
                motos.[^1]

                - trois ;
                - quatre.

                > Une citation.

                | Type | Nombre |
                |---|---|
                | TVS | 2 |

                ![Le pont](pont.jpg)

                [^1]: Selon la police.
                """))
        .containsExactly(
            "HEADING 2/0/0 Le bilan",
            "PARAGRAPH 0/0/0 Douze personnes et sept motos.",
            "ITEM 1/1/0 trois ;",
            "ITEM 1/1/1 quatre.",
            "QUOTE 1/2/0 Une citation.",
            "CELL 0/3/0 Type",
            "CELL 1/3/0 Nombre",
            "CELL 0/3/1 TVS",
            "CELL 1/3/1 2",
            "IMAGE 0/0/0 Le pont",
            "NOTE 1/4/0 Selon la police.");
  }

  @Test
  void anEmptyCellKeepsTheOthersInTheirColumnsAndAnImageWithoutATextShows() {
    assertThat(blocks("| a | |\n|---|---|\n| | b |\n\n![](pont.jpg)\n"))
        .containsExactly(
            "CELL 0/1/0 a", "CELL 1/1/0 ", "CELL 0/1/1 ", "CELL 1/1/1 b", "IMAGE 0/0/0 ");
  }

  @Test
  void commentsAndHtmlAreNoWords() {
    assertThat(blocks("Un <!-- deux --> <b>trois</b>\n\n<div>quatre</div>\n"))
        .containsExactly("PARAGRAPH 0/0/0 Un  trois");
  }

  @Test
  void aPlaceIsThatOfTheWordsInTheFile() {
    ProseBlock block = prose("Le **13 avril** 2025,\nà *Gao* : 7 motos.\n").blocks().get(0);

    assertThat(place(block, "13 avril")).isEqualTo("5:6+8");
    assertThat(place(block, "13 avril 2025")).isEqualTo("5:6+15");
    assertThat(place(block, "Gao")).isEqualTo("6:4+3");
    assertThat(place(block, "7 motos")).isEqualTo("6:11+7");
    assertThat(place(block, "2025, à")).isEqualTo("5:17+6");
  }

  private static String place(ProseBlock block, String words) {
    int start = block.text().indexOf(words);
    var place = block.place("a.md", start, start + words.length());
    return place.line() + ":" + place.column() + "+" + place.length();
  }

  private static List<String> blocks(String markdown) {
    return prose(markdown).blocks().stream()
        .map(
            block ->
                "%s %d/%d/%d %s"
                    .formatted(
                        block.kind(), block.level(), block.group(), block.row(), block.text()))
        .toList();
  }

  private static Prose prose(String markdown) {
    return Rendering.escaped(markdown).body().prose();
  }
}
