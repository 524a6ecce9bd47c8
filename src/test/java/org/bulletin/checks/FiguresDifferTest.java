package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of figures, dates and references tell of a pair of articles. */
class FiguresDifferTest {

  private static final String THERE = " in the French version ";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Douze (12) morts. | Thirteen dead. | “Thirteen” stands here, “Douze (12)” | 003",
        "3 millions d'euros. | 3 billion euros. | “3 billion euros” stands here, “3 millions d'euros” | 003",
        "Gao est à 30 km. | Gao is 30 miles away. | “30 miles” stands here, “30 km” | 003",
        "Trois jours de deuil. | Three weeks’ mourning. | “Three weeks” stands here, “Trois jours” | 003",
        "Trois jours de deuil. | Four days’ mourning. | “Four” stands here, “Trois” | 003",
        "Une baisse de 12 %. | A fall of 21%. | “21%” stands here, “12 %” | 003",
        "Douze morts. | Several dead. | “Douze” stands nowhere here, but | 003",
        "Plusieurs morts. | Twelve dead. | “Twelve” stands here, and nowhere | 003",
        "Le 13 avril 2025. | On 14 April 2025. | “14 April 2025” stands here, “13 avril 2025” | 004",
        "Le 13 avril 2025. | On 13 May 2025. | “13 May 2025” stands here, “13 avril 2025” | 004",
        "À 19h30. | At 7:30 am. | “7:30 am” stands here, “19h30” | 004",
        "Le n° 012/2025/EMG. | No. 021/2025/EMG. | “021/2025/EMG” stands here, “012/2025/EMG” | 005",
        "Des fusils AK-47. | AK-74 rifles. | “AK-74” stands here, “AK-47” | 005",
      })
  void aDifferenceIsTold(String french, String english, String message, String code) {
    assertThat(messages(french, english))
        .singleElement()
        .asString()
        .contains(message + THERE + "[BUL-" + code + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Douze (12) morts. | Twelve dead.",
        "Le 13 avril. | On April 13, 2025.",
        "À 19h30. | At 7:30 p.m.",
        "Le n° 012/2025/EMG. | No. 012/2025/EMG.",
        "Des fusils AK-47. | Assault rifles.",
        "Les deux hommes. | Both men.",
        "Gao est à 30 km. | Gao is 30 km (19 miles) away.",
        "Il a fait 45 °C. | It was 113 degrees Fahrenheit.",
        "Après 72 heures. | After three days.",
        "Le covid-19. | COVID-19.",
        "Un paquet paquet12. | A package12 package.",
      })
  void theSameInOtherWordsIsNone(String french, String english) {
    assertThat(messages(french, english)).isEmpty();
  }

  @Test
  void bothPlacesAreShown() {
    assertThat(messages("Le bilan est de 12 morts.", "The toll is 13 dead."))
        .containsExactly(
            """
            articles/a.en.md:5:13: warning: “13” stands here, “12” in the French version [BUL-003]
                The toll is 13 dead.
                            ^^
              articles/a.fr.md:8:17:
                Le bilan est de 12 morts.
                                ^^
              hint: find out which is right and write the same in both
            """
                .stripTrailing());
  }

  @Test
  void theWholeArticleIsCompared() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-13", "Douze morts", "Le texte.")
            .with("=== articles/a.en.md\n---\ntitle: Eleven dead\nlead: A lead.\n---\nThe text.\n");

    assertThat(bulletin.check().messages())
        .singleElement()
        .asString()
        .startsWith("articles/a.en.md:2:8: warning: “Eleven” stands here, “Douze”");
  }

  @Test
  void theCellsOfARowAreOneLine() {
    String head = "| Cercle | Morts | Blessés |\n| --- | --- | --- |\n| Gao | ";

    assertThat(messages(head + "12 | 5 |", head + "5 | 12 |"))
        .singleElement()
        .asString()
        .contains("“5” and “12” stand the other way round in the French version [BUL-003]");
  }

  @Test
  void whatAnArticleSaysWronglyByItselfIsToldOnce() {
    assertThat(messages("Quatre (04) morts.", "Four (03) dead."))
        .singleElement()
        .asString()
        .contains("[BUL-021]");
    assertThat(messages("Le dimanche 13 avril 2025.", "On Tuesday 13 April 2025."))
        .singleElement()
        .asString()
        .contains("[BUL-020]");
  }

  @Test
  void numbersInWordsAreNotMissedInALanguageWhoseWordsAreNotKnown() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML.replace("[fr, en]", "[fr, bm]"))
            .withArticle("a", "2025-04-13", "Le titre", "Douze morts et 25 blessés.")
            .with("=== articles/a.bm.md\n---\ntitle: T\nlead: L.\n---\nMɔgɔ tan ni fila, 52.\n");

    assertThat(bulletin.check().messages())
        .filteredOn(message -> message.contains("[BUL-"))
        .singleElement()
        .asString()
        .contains("“52” stands here, “25” in the French version [BUL-003]");
  }

  private List<String> messages(String french, String english) {
    return TestBulletin.in(folder)
        .withArticle("a", "2025-04-13", "Le titre", french)
        .with("=== articles/a.en.md\n---\ntitle: The title\nlead: A lead.\n---\n" + english + "\n")
        .check()
        .messages();
  }
}
