package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

  private static final WordTable<Integer> TABLE =
      new WordTable<>(Map.of("été", 1, "le", 2, "στις", 3, "aa", 4, "bb", 5));

  @ParameterizedTest
  @CsvSource({"été, 1", "Été, 1", "ÉTÉ, 1", "Le, 2", "ΣΤΙΣ, 3", "BB, 5"})
  void aWordIsFoundInWhateverCase(String word, int value) {
    String text = "a " + word + ", b";

    assertThat(TABLE.find(TextWords.of(text), 1)).contains(value);
    assertThat(TABLE.find(text, 2, 2 + word.length())).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"les", "l", "ete", "étéé", "Aa’b", "ab"})
  void aWordThatIsLikeAnotherIsUnknown(String word) {
    assertThat(TABLE.find(word, 0, word.length())).isEmpty();
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    WordTable<Integer> table = new WordTable<>(Map.of("an", 1, "c0", 2));

    assertThat("an".hashCode()).isEqualTo("c0".hashCode());
    assertThat(table.find("an", 0, 2)).contains(1);
    assertThat(table.find("C0", 0, 2)).contains(2);
  }
}
