package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndDigitsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "fr, quatre (03) personnes, quatre, 03",
    "fr, douze (11) motos, douze, 11",
    "fr, 12 (onze) motos, 12, onze",
    "fr, deux cent mille (20 000) habitants, deux cent mille, 20 000",
    "en, twelve (11) motorbikes, twelve, 11",
    "en, twenty-one (12) people, twenty-one, 12",
  })
  void aNumberThatIsWrittenTwiceIsTheSame(String language, String text, String one, String other) {
    assertThat(messages(language, text))
        .singleElement()
        .asString()
        .contains("“" + one + "” and “" + other + "” are two different numbers [BUL-021]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quatre (04) personnes",
        "12 (douze) motos",
        "deux cent mille (200.000) francs",
        "une vingtaine (22) de motos",
        "une douzaine (14) de motos",
        "Saison deux (2019)",
        "les deux (3 jours après)",
        "deux villages (3 morts)",
        "vingt (20 %)",
        "le deuxième (12)",
      })
  void whatMayBeSomethingElseIsNotTold(String text) {
    assertThat(messages("fr", text)).isEmpty();
  }

  private List<String> messages(String language, String text) {
    return TestBulletin.in(folder)
        .with(TestBulletin.article("a." + language + ".md", "2025-04-13", "Le titre", text))
        .check()
        .messages();
  }
}
