package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first use of an acronym in a text is explained, and no other. */
class AcronymsTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          Map.of(
              "FAMa", "Forces armées maliennes",
              "AES", "Alliance des États du Sahel",
              "AES-T", "Académie \"T\" & fils",
              "G5 Sahel", "Groupe des cinq"));

  private static final String FAMA =
      "<abbr title=\"Forces armées maliennes\" tabindex=\"0\">FAMa</abbr>";

  @Test
  void onlyTheFirstUseIsExplained() {
    assertThat(html("Les FAMa avancent.\n\nLes FAMa sont là."))
        .isEqualTo("<p>Les " + FAMA + " avancent.</p>\n<p>Les FAMa sont là.</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "les FAMa",
        "(FAMa)",
        "l'FAMa's",
        "**FAMa**",
        "- FAMa",
        "> FAMa",
        "FAMa.",
        "FAMa-x"
      })
  void anAcronymIsAWordOfItsOwn(String text) {
    assertThat(html(text)).containsOnlyOnce(FAMA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAMas", "éFAMa", "FAMa2", "**FAM**a", "a**FAMa**", "fama", "FAMá"})
  void partOfAnotherWordIsNone(String text) {
    assertThat(html(text)).doesNotContain("<abbr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## FAMa",
        "[FAMa](https://example.org/)",
        "`FAMa`",
        "```\nFAMa\n```",
        "<abbr title=\"autre\">FAMa</abbr>",
        "[une **FAMa**](https://example.org/)"
      })
  void headingsLinksAndCodeAreLeftAlone(String text) {
    assertThat(html(text + "\n\nLes FAMa.")).containsOnlyOnce(FAMA).contains("Les " + FAMA + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "L'AES-T décide, Académie &quot;T&quot; &amp; fils, AES-T",
    "L'AES décide, Alliance des États du Sahel, AES",
    "Le G5 Sahel décide, Groupe des cinq, G5 Sahel"
  })
  void theLongestAcronymCounts(String text, String title, String acronym) {
    assertThat(html(text))
        .contains("title=\"" + title + "\" tabindex=\"0\">" + acronym + "</abbr>");
  }

  @Test
  void textInAnotherLanguageIsLeftAlone() {
    assertThat(html("<span lang=\"en\">the FAMa</span>, les FAMa"))
        .contains("the FAMa</span>, les " + FAMA);
  }

  private static String html(String text) {
    return Rendering.explaining(GLOSSARY, text).html();
  }
}
