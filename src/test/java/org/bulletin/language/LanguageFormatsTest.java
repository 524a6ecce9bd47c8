package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFormatsTest {

  private static final List<String> MONTHS =
      List.of(
          "Yennayer",
          "Furar",
          "Meghres",
          "Yebrir",
          "Mayyu",
          "Yunyu",
          "Yulyu",
          "Ghuct",
          "Shutanbir",
          "Ktuber",
          "Nuwanbir",
          "Dujanbir");

  @ParameterizedTest
  @CsvSource({
    "fr, 2025-08-01, 1er août 2025",
    "fr, 2025-08-02, 2 août 2025",
    "fr, 2025-08-11, 11 août 2025",
    "fr-ML, 2025-01-01, 1er janvier 2025",
    "en, 2025-08-01, 'August 1, 2025'",
    "ar, 2025-08-01, 1 أغسطس 2025",
    "fa, 2025-03-21, ۲۱ مارس ۲۰۲۵",
    "th, 2025-08-01, 1 สิงหาคม ค.ศ. 2025"
  })
  void aDayIsToldInTheLanguagesWords(String tag, LocalDate day, String words) {
    assertThat(formats(tag).date(day)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 0, 0 ko",
    "fr, 1, 1 ko",
    "fr, 12345, 13 ko",
    "fr, 999001, 1 Mo",
    "fr, 1234567, '1,3 Mo'",
    "fr, 23456789, 24 Mo",
    "en, 1234567, 1.3 MB",
    "tmh, 1234567, 1.3 MB"
  })
  void aFileSizeIsRoundedUp(String tag, long bytes, String words) {
    assertThat(formats(tag).fileSize(bytes).replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 2025-08-01T10:30Z, 1er août 2025 à 10:30",
    "fr, 2025-08-02T09:05+02:00, 2 août 2025 à 09:05"
  })
  void aMomentIsToldAtItsOwnOffset(String tag, OffsetDateTime moment, String words) {
    assertThat(formats(tag).dateTime(moment)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 2025-04, Avril 2025",
    "en, 2025-04, April 2025",
    "ar, 2025-04, أبريل 2025",
    "fr, 2025-08, Août 2025"
  })
  void aMonthBeginsWithACapital(String tag, YearMonth month, String words) {
    assertThat(formats(tag).month(month)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"fr, Français", "en, English", "ar, العربية", "bm, Bamanakan"})
  void aLanguageHasItsOwnNameForItself(String tag, String name) {
    assertThat(formats(tag).name()).isEqualTo(name);
  }

  @Test
  void aLanguageWithoutDataUsesTheMonthsThatAreDeclared() {
    LanguageFormats formats =
        new LanguageFormats(new Language("tmh"), Optional.of("Tamasheq"), MONTHS);

    assertThat(formats.name()).isEqualTo("Tamasheq");
    assertThat(formats.date(LocalDate.of(2025, 4, 13))).isEqualTo("13 Yebrir 2025");
    assertThat(formats.dateTime(OffsetDateTime.parse("2025-04-13T09:05Z")))
        .isEqualTo("13 Yebrir 2025, 09:05");
    assertThat(formats.month(YearMonth.of(2025, 12))).isEqualTo("Dujanbir 2025");
  }

  @ParameterizedTest
  @CsvSource({"fr, true", "en, true", "ar, true", "bm, true", "fr-ML, true", "tmh, false"})
  void dataIsThereOrNot(String tag, boolean there) {
    assertThat(LanguageFormats.hasData(new Language(tag))).isEqualTo(there);
  }

  @Test
  void frenchSortsAccentsAfterLetters() {
    assertThat(Stream.of("Étude", "Zone", "Eau", "étain").sorted(formats("fr").collation()))
        .containsExactly("Eau", "étain", "Étude", "Zone");
  }

  private static LanguageFormats formats(String tag) {
    return new LanguageFormats(new Language(tag), Optional.empty(), List.of());
  }
}
