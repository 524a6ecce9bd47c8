package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that differ in a word that tells nobody which article is meant. */
class SimilarTitlesTest {

  private static final String TITLE = "L’armée annonce une frappe contre un camp près de Gao";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "L’armée annonce une frappe contre un camp près de Gao",
    "L’armée annonce une frappe contre un dépôt près de Gao",
    "L’armée annonce une frappe contre un camp armé près de Gao"
  })
  void finds(String title) {
    assertThat(found(TITLE, title)).containsExactly("articles/a.fr.md");
  }

  @ParameterizedTest
  @CsvSource({
    "L’armée annonce une frappe contre un camp près de Kidal",
    "L’armée annonce deux tirs contre un camp près de Gao",
    "L’armée annonce une frappe contre un camp à Gao"
  })
  void leavesAlone(String title) {
    assertThat(found(TITLE, title)).isEmpty();
  }

  @Test
  void theTitlesOfASeriesDifferInTheDay() {
    assertThat(found("Le point du 12 avril sur les marchés", "Le point du 13 mai sur les marchés"))
        .isEmpty();
    assertThat(found("Le point du 12 avril au marché", "Le point du 13 avril au marché")).isEmpty();
  }

  /** Words are filed under Java's hashes, and these are made to have the same. */
  @Test
  void titlesWhoseSumsAreTheSameByChanceAreLeftAlone() {
    assertThat("aénon".hashCode()).isEqualTo("emnon".hashCode());

    assertThat(
            found("Pluie aénon aétre aéfil sur la ville", "Pluie emnon emtre emfil sur la ville"))
        .isEmpty();
  }

  @Test
  void whatMoreThanAFewShareIsAHeadingOfTheHouse() {
    TestBulletin bulletin = TestBulletin.in(folder);
    for (int i = 1; i <= 4; i++) {
      bulletin.withArticle("a" + i, "2025-04-0" + i, TITLE + "\nslug: a" + i, "Rien.\n");
    }

    assertThat(new CheckTrial(folder, Check.TITLE_ALMOST_THE_SAME).found(bulletin)).isEmpty();
  }

  private List<String> found(String older, String newer) {
    TestBulletin bulletin = TestBulletin.in(folder);
    bulletin.withArticle("a", "2025-04-01", older, "Rien.\n");
    bulletin.withArticle("b", "2025-04-13", newer + "\nslug: autre", "Rien de plus.\n");
    return new CheckTrial(folder, Check.TITLE_ALMOST_THE_SAME).found(bulletin);
  }
}
