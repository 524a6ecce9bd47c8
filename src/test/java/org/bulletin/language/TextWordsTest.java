package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWordsTest {

  @Test
  void aWordIsARunOfLettersAndDigits() {
    String text = "L’état-major, N°12 : « 3,5 km² »…\nÀ 7h30 ٣";

    assertThat(words(text))
        .containsExactly("L", "état", "major", "N", "12", "3", "5", "km", "À", "7h30", "٣");
    assertThat(words("")).isEmpty();
    assertThat(words(" - ")).isEmpty();
  }

  @Test
  void aTextMayBeOfOneLetterWords() {
    assertThat(words("a b c d e f g h i j k l m n o p")).hasSize(16);
  }

  @Test
  void aHashIsThatOfTheWordInLowerCase() {
    TextWords words = TextWords.of("Été 2025 CÔTE");

    assertThat(IntStream.range(0, 3).map(words::hash))
        .containsExactly("été".hashCode(), "2025".hashCode(), "côte".hashCode());
  }

  @Test
  void aWordKnowsWhetherItHasDigits() {
    TextWords words = TextWords.of("mot AK47 ٣");

    assertThat(IntStream.range(0, 3).mapToObj(words::hasDigit)).containsExactly(false, true, true);
  }

  @ParameterizedTest
  @CsvSource({"un mot, false", "un AK47, true", "٣ mots, false"})
  void aTextKnowsWhetherItHasDigitsFromZeroToNine(String text, boolean has) {
    assertThat(TextWords.of(text).hasDigits()).isEqualTo(has);
  }

  /** The table must say what the JDK says, of every character that there is. */
  @Test
  void lettersAreThoseOfTheJdk() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(sign -> !isToldAsByTheJdk((char) sign)))
        .isEmpty();
  }

  private static boolean isToldAsByTheJdk(char sign) {
    return Letters.isLetter(sign) == Character.isLetter(sign)
        && Letters.isDigit(sign) == Character.isDigit(sign)
        && Letters.isLetterOrDigit(sign) == Character.isLetterOrDigit(sign)
        && Letters.toLowerCase(sign) == Character.toLowerCase(sign);
  }

  private static List<String> words(String text) {
    TextWords words = TextWords.of(text);
    return IntStream.range(0, words.count())
        .mapToObj(word -> text.substring(words.start(word), words.end(word)))
        .toList();
  }
}
