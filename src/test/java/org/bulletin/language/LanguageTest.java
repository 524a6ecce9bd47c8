package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "fr, fr, ltr, fr, fr_FR",
    "FR-ml, fr-ML, ltr, fr, fr_ML",
    "en, en, ltr, en, en_US",
    "ar, ar, rtl, ar, ar_EG",
    "bm, bm, ltr, bm, bm_ML",
    "tmh-Tfng, tmh-Tfng, ltr, tmh, tmh_NE",
    "ff-Adlm, ff-Adlm, rtl, ff, ff_GN",
    "zh-hant-tw, zh-Hant-TW, ltr, zh, zh_TW"
  })
  void aTagHasOneSpellingAndADirection(
      String tag, String canonical, String direction, String primary, String locale) {
    Language language = Language.parse(tag).orElseThrow();

    assertThat(language).hasToString(canonical);
    assertThat(language.direction()).isEqualTo(direction);
    assertThat(language.primarySubtag()).isEqualTo(primary);
    assertThat(language.withTerritory()).isEqualTo(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f", "français", "e n", "fr_", "-", "../fr", "fr/"})
  void whatIsNoTagIsNoLanguage(String tag) {
    assertThat(Language.parse(tag)).isEmpty();
  }
}
