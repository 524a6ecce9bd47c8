package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  private static final Typography FRENCH = Typography.of(Language.FRENCH);

  /** In the expected texts {@code ~} stands for U+00A0 and {@code _} for U+202F. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AES : vers une défense     | AES~: vers une défense",
        "Quoi ? Non ! Si ; oui      | Quoi_? Non_! Si_; oui",
        "« Aucun doute »            | «~Aucun doute~»",
        "L'armée d'Aguelhok         | L’armée d’Aguelhok",
        "12 000 déplacés            | 12_000 déplacés",
        "1 234 567 francs           | 1_234_567 francs",
        "12 % des voix              | 12_% des voix",
      })
  void replacesTheSpacesThatAreTyped(String typed, String expected) {
    assertThat(FRENCH.apply(typed))
        .isEqualTo(expected.replace('~', '\u00A0').replace('_', '\u202F'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AES: vers",
        "Quoi? Non!",
        "«Aucun doute»",
        "à 10:00",
        "10:30:00",
        "https://x.example/a?b=c!d",
        "edito@bulletin.example",
        "en 2025 300 soldats",
        "le 20 22 50 23",
        "C:\\dossier",
        "",
      })
  void addsNoSpaceAndLeavesTimesAndAddressesAlone(String text) {
    assertThat(FRENCH.apply(text)).isEqualTo(text);
  }

  @Test
  void otherLanguagesAreLeftAlone() {
    String text = "It's 12 000 : \"what ?\"";
    assertThat(Typography.of(Language.ENGLISH).apply(text)).isEqualTo(text);
    assertThat(Typography.none().apply(text)).isEqualTo(text);
  }

  @Test
  void aVariantOfFrenchIsFrench() {
    Language malian = Language.parse("fr-ML").orElseThrow();
    assertThat(Typography.of(malian).apply("Quoi ?")).isEqualTo("Quoi\u202F?");
  }

  @Test
  void settingTwiceChangesNothingAndNoLetterIsLost() {
    String alphabet = "aé1 23 :;!?«»'’%.- \u00A0\u202F<&";
    Random random = new Random(20250413);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = FRENCH.apply(text.toString());
      assertThat(FRENCH.apply(once)).isEqualTo(once);
      assertThat(visible(once)).isEqualTo(visible(text.toString()));
    }
  }

  private static String visible(String text) {
    return text.replaceAll("[ \u00A0\u202F]", " ").replace('’', '\'');
  }
}
