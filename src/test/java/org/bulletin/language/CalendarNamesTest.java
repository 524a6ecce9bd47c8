package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarNamesTest {

  @ParameterizedTest
  @CsvSource({"fr, août, 8", "en, february, 2", "fa, مارس, 3"})
  void monthsAreKnownByTheirNames(String language, String name, int month) {
    assertThat(names(language).months()).containsEntry(name, month);
  }

  @ParameterizedTest
  @CsvSource({"fr, févr, 2", "fr, sept, 9", "en, sept, 9", "en, sep, 9"})
  void andByShortOnesWithoutAPoint(String language, String name, int month) {
    assertThat(names(language).shortMonths()).containsEntry(name, month);
  }

  @Test
  void weekdaysCountFromMonday() {
    assertThat(names("fr").weekdays()).containsEntry("lundi", 1).containsEntry("dimanche", 7);
  }

  @Test
  void aLanguageWithoutDataHasNoNamesOfAnother() {
    assertThat(names("tmh").months()).isEmpty();
    assertThat(names("tmh").weekdays()).isEmpty();
  }

  @Test
  void declaredMonthsCountInIt() {
    List<String> declared = List.of("Yennayer", "Furar");

    assertThat(CalendarNames.of(new Language("tmh"), declared).months()).containsEntry("furar", 2);
  }

  private static CalendarNames names(String language) {
    return CalendarNames.of(new Language(language), List.of());
  }
}
