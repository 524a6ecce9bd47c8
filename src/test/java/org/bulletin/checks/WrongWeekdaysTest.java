package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongWeekdaysTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "fr, Le mardi 13 avril 2025., mardi 13 avril 2025, dimanche",
    "fr, Mardi 13 avril 2025., Mardi 13 avril 2025, Dimanche",
    "fr, Le mardi 13 avril., mardi 13 avril, dimanche",
    "fr, Le lundi 30 décembre 2024., lundi 30 décembre 2024, -",
    "fr, Le mardi 31 décembre., mardi 31 décembre, -",
    "fr, Le lundi 31 décembre., lundi 31 décembre, mardi",
    "en, 'On Tuesday, April 13, 2025.', 'Tuesday, April 13, 2025', Sunday",
    "en, On Tuesday 13 April., Tuesday 13 April, Sunday",
  })
  void theWeekdayIsComparedWithTheDate(String language, String text, String date, String right) {
    List<String> messages = messages(language, text);
    if (right.equals("-")) {
      assertThat(messages).isEmpty();
    } else {
      assertThat(messages)
          .singleElement()
          .asString()
          .contains("“" + date + "” does not exist: that date is a “" + right + "” [BUL-020]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le dimanche 13 avril 2025.",
        "Le mardi 13.",
        "Le lundi 30 février 2025.",
        "Le lundi 1er octobre.",
        "En 2024 déjà. Le mardi 13 avril suivait la crise de janvier 2021.",
        "Le mardi suivant, 13 personnes.",
      })
  void whereTheYearIsNotKnownNothingIsTold(String text) {
    assertThat(messages("fr", text)).isEmpty();
  }

  @Test
  void theWordsOfAnEnglishTextAreQuotedToAFrenchEditor() {
    assertThat(bulletin("en", "On Tuesday 13 April.").check().messages(Language.FRENCH))
        .singleElement()
        .asString()
        .contains("« Tuesday 13 April » n’existe pas : cette date tombe un « Sunday » [BUL-020]");
  }

  private List<String> messages(String language, String text) {
    return bulletin(language, text).check().messages();
  }

  private TestBulletin bulletin(String language, String text) {
    return TestBulletin.in(folder)
        .with(TestBulletin.article("a." + language + ".md", "2025-02-14", "Le titre", text));
  }
}
