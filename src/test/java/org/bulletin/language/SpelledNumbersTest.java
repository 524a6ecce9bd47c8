package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "fr, vingt et une, 21",
    "fr, soixante et onze, 71",
    "fr, quatre vingts, 80",
    "fr, quatre vingt dix sept, 97",
    "fr-BE, nonante sept, 97",
    "en, twenty one, 21",
    "de, einundzwanzig, 21"
  })
  void aNumberBelowAHundredIsAPhrase(String language, String phrase, int number) {
    assertThat(SpelledNumbers.of(new Language(language)).cardinals()).containsEntry(phrase, number);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, première, 1",
    "fr, vingt et unième, 21",
    "fr, centième, 100",
    "en, twenty first, 21"
  })
  void soIsAnOrdinal(String language, String phrase, int number) {
    assertThat(SpelledNumbers.of(new Language(language)).ordinals()).containsEntry(phrase, number);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, cents, 100",
    "fr, mille, 1000",
    "fr, milliards, 1000000000",
    "en, billion, 1000000000"
  })
  void largerNumbersMultiply(String language, String word, long scale) {
    assertThat(SpelledNumbers.of(new Language(language)).scales()).containsEntry(word, scale);
  }

  @Test
  void englishJoinsHundredsToTheRest() {
    assertThat(SpelledNumbers.of(Language.ENGLISH).joints()).containsExactly("and");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmh", "bm", "son"})
  void aLanguageWithoutRulesHasNoWordsOfAnother(String language) {
    assertThat(SpelledNumbers.of(new Language(language)).cardinals()).isEmpty();
  }
}
