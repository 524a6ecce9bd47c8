package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsAndTotalTest {

  @TempDir Path folder;

  /** A stroke is a line feed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Sept suspects : trois auteurs et cinq complices. | Sept | 8",
        "fr | L'attaque a fait 10 morts : 5 civils et 3 soldats. | 10 | 8",
        "fr | Un bilan de 12 morts : huit civils, un gendarme et un soldat. | 12 | 10",
        "fr | Douze véhicules ont été saisis à Gao : 5 motos, 4 camions, 2 pick-up. | Douze | 11",
        "en | The toll is 10 dead: 5 civilians and 3 soldiers. | 10 | 8",
        "en | Seven suspects: three authors and two accomplices. | Seven | 5",
        "en | Twelve were freed: nine women, a man and one child. | Twelve | 11",
        "fr | Dix armes ont été saisies ://- 5 fusils AK-47/- 4 pistolets | Dix | 9",
      })
  void theTotalIsTheSumOfItsParts(String language, String text, String total, String sum) {
    assertThat(messages(language, text.replace('/', '\n')))
        .singleElement()
        .asString()
        .contains("said to be “" + total + "”, and the parts make " + sum + " [BUL-022]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sept suspects : trois auteurs et quatre complices.",
        "Bilan : 5 morts et 3 blessés.",
        "Le 12 avril : 5 morts et 3 blessés.",
        "À 10 km de Gao : 5 morts et 3 blessés.",
        "Dans 10 villages : 5 morts et 3 blessés.",
        "Après l'attaque de 10 villages : 5 morts et 3 blessés.",
        "Selon 10 témoins : 5 morts et 3 blessés.",
        "10 morts : 5 civils, 3 soldats et des gendarmes.",
        "10 morts : notamment 5 civils et 3 soldats.",
        "10 morts : 5 civils de 12 à 60 ans et 3 soldats.",
        "10 morts, dont 5 civils et 3 soldats.",
        "Il y a 10 ans : 5 morts et 3 blessés.",
        "10 mesures : 1 500 francs et 2 500 francs.",
        "À 19:30, 10 hommes : 5 % et 3 %.",
        "Dix armes ont été saisies :\n\n- 5 fusils\n- des pistolets",
      })
  void whereItIsNotPlainThatThesePartsAreAllNothingIsTold(String text) {
    assertThat(messages("fr", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| Gao | 12 | 3 |/| Mopti | 5 | 4 |/| Total | 18 | 7 |; “18”, and the parts make 17",
        "| Gao | 12 | 3 |/| Mopti | 5 | 4 |/| **Ensemble** | 17 | 8 |; “8”, and the parts make 7",
      })
  void theLastRowOfATableIsTheSum(String rows, String message) {
    assertThat(messages("fr", table(rows))).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Gao | 12 | 3 |/| Mopti | 5 | 4 |/| Total | 17 | 7 |",
        "| Gao | 12 | 3 |/| Mopti | 5 | 4 |/| Kidal | 18 | 8 |",
        "| Gao | 12 | – |/| Mopti | 5 | 4 |/| Total | 17 | 5 |",
        "| Gao | 12 % | 3 |/| Mopti | 5 % | 4 |/| Total | 100 % | 7 |",
        "| Gao | 12 | 3 |/| Sous-total | 12 | 3 |/| Mopti | 5 | 4 |/| Total | 17 | 7 |",
      })
  void otherTablesAreLeftAlone(String rows) {
    assertThat(messages("fr", table(rows))).isEmpty();
  }

  private static String table(String rows) {
    return "| Région | Morts | Blessés |\n| --- | --- | --- |\n" + rows.replace('/', '\n');
  }

  private List<String> messages(String language, String text) {
    return TestBulletin.in(folder)
        .with(TestBulletin.article("a." + language + ".md", "2025-04-13", "Le titre", text))
        .check()
        .messages();
  }
}
