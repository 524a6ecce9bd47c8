package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulletin.language.TextWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it is worth looking for a minor's age, and where it is not. */
class AgeSignsTest {

  @ParameterizedTest
  @CsvSource({
    "'Aïcha, 14 ans, raconte.', ans",
    "'Elle a quatorze ans.', ans",
    "'Un bébé de 8 mois.', mois",
    "'Il avait un an.', an",
    "'Elle a dix-sept ans.', ans",
    "'Il a 17 ans.', ans",
    "'Une mineure est blessée.', mineure",
    "'Les mineurs sont trois.', mineurs",
  })
  void inFrenchAnAgeIsFollowedByItsUnit(String text, String sign) {
    assertThat(signs(AgeSigns.FRENCH, text)).containsExactly(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il a 18 ans.",
        "Elle a vingt ans.",
        "14 personnes sont blessées.",
        "Les ans passent.",
        "ans",
        "Il a 0 an.",
        "La Mineure n’est pas un nom commun.",
        ""
      })
  void inFrenchOtherNumbersAreNoSign(String text) {
    assertThat(signs(AgeSigns.FRENCH, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Aïcha, 14, speaks.', 14",
    "'She is fourteen.', fourteen",
    "'A minor was hurt.', minor",
    "'He was 1.', 1",
    "'A boy of seventeen.', seventeen",
  })
  void inEnglishAnAgeMayBeANumberAlone(String text, String sign) {
    assertThat(signs(AgeSigns.ENGLISH, text)).containsExactly(sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"She is 18.", "In 2014.", "Some 140 left.", "She is twenty.", "No. 0"})
  void inEnglishLargerNumbersAreNoSign(String text) {
    assertThat(signs(AgeSigns.ENGLISH, text)).isEmpty();
  }

  @Test
  void everySignIsFoundInItsOrder() {
    assertThat(signs(AgeSigns.FRENCH, "Un mineur de 14 ans et un autre de neuf ans."))
        .containsExactly("mineur", "ans", "ans");
  }

  /** Returns the words at which signs stand. */
  private static List<String> signs(AgeSigns signs, String text) {
    return signs.in(TextWords.of(text)).stream()
        .map(start -> text.substring(start).split("[^\\p{L}\\d]", 2)[0])
        .toList();
  }
}
