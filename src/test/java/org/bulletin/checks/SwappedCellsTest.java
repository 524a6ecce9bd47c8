package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose figures stand in other cells in the other language. */
class SwappedCellsTest {

  private static final String FRENCH =
      """
      | Région | Blessés | Morts | Source |
      |---|---|---|---|
      | Gao | 12 | 1 250 | communiqué n° 12 |
      | Kidal | 7 | 31 | communiqué n° 14 |
      | Le sud | 4,5 | aucun | témoins |
      """;

  private static final String ENGLISH =
      """
      | Region | Injured | Dead | Source |
      |---|---|---|---|
      | Gao | 12 | 1,250 | communiqué No. 12 |
      | Kidal | 7 | 31 | communiqué No. 14 |
      | The south | 4.5 | none | witnesses |
      """;

  @TempDir Path folder;

  @Test
  void theSameTableGivesNothing() {
    assertThat(findings(ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "| 7 | 31 |, | 31 | 7 |, 'BUL-003 en:11 en:11 fr:11 fr:11 [swapped, 31, 7, fr]'",
    "'| 12 | 1,250 |', '| 1,250 | 12 |', 'BUL-003 en:10 en:10 fr:10 fr:10 [swapped, 1,250, 12, fr]'",
    "| 31 | communiqué No. 14 |, | communiqué No. 14 | 31 |,"
        + " 'BUL-003 en:11 en:11 fr:11 fr:11 [swapped, communiqué No. 14, 31, fr]'",
  })
  void twoCellsOfARowAreToldOnce(String cells, String swapped, String finding) {
    assertThat(findings(ENGLISH.replace(cells, swapped))).containsExactly(finding);
  }

  @Test
  void twoCellsOfAColumnAreToldOnce() {
    assertThat(
            findings(ENGLISH.replace("Gao | 12", "Gao | 4.5").replace("south | 4.5", "south | 12")))
        .containsExactly("BUL-003 en:10 en:12 fr:10 fr:12 [swapped, 4.5, 12, fr]");
  }

  @Test
  void anotherOrderOfRowsOrColumnsIsNoMistake() {
    String gao = "| Gao | 12 | 1,250 | communiqué No. 12 |\n";
    String kidal = "| Kidal | 7 | 31 | communiqué No. 14 |\n";
    assertThat(findings(ENGLISH.replace(gao + kidal, kidal + gao))).isEmpty();

    assertThat(findings(ENGLISH.replaceAll("(?m)^(\\|[^|]*)(\\|[^|]*)(\\|[^|]*)", "$1$3$2")))
        .isEmpty();
  }

  @Test
  void aFigureThatIsWrongIsNoSwap() {
    assertThat(findings(ENGLISH.replace("| 31 |", "| 13 |")))
        .containsExactly("BUL-003 en:11 fr:11 [both, 13, 31, fr]");
  }

  private List<String> findings(String english) {
    return CheckedPair.of(folder, FRENCH, english).findings();
  }
}
