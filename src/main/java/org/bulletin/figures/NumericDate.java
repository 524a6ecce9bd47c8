package org.bulletin.figures;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates in digits: {@code 2025-02-16}, {@code 16/02/2025}, {@code 16.02.2025}. */
final class NumericDate {

  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private NumericDate() {}

  /** Reads what stands between two indices, or nothing where it is no date as a whole. */
  static Optional<CalendarDate> read(String text, int start, int end, boolean slashesAreOpen) {
    if (end - start < 8 || end - start > 10) {
      return Optional.empty();
    }
    int first = start;
    while (first < end && Signs.isDigit(text.charAt(first))) {
      first++;
    }
    if (first == start || first == end || "-/.\u2011".indexOf(text.charAt(first)) < 0) {
      return Optional.empty();
    }
    int second = text.indexOf(text.charAt(first), first + 1);
    if (second < 0 || second + 1 >= end) {
      return Optional.empty();
    }
    int one = number(text, start, first);
    int two = number(text, first + 1, second);
    int three = number(text, second + 1, end);
    if (one < 1 || two < 1 || three < 1) {
      return Optional.empty();
    }
    if (first - start == 4 && one >= 1000) {
      return date(start, end, one, two, three, false);
    }
    if (end - second != 5 || three < 1000) {
      return Optional.empty();
    }
    boolean open = slashesAreOpen && text.charAt(first) == '/' && two <= MONTHS && one <= MONTHS;
    return two <= MONTHS
        ? date(start, end, three, two, one, open && one != two)
        : date(start, end, three, one, two, false);
  }

  private static Optional<CalendarDate> date(
      int start, int end, int year, int month, int day, boolean open) {
    return month <= MONTHS && day <= DAYS
        ? Optional.of(
            new CalendarDate(
                start,
                end,
                OptionalInt.of(year),
                OptionalInt.of(month),
                OptionalInt.of(day),
                Optional.empty(),
                open))
        : Optional.empty();
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 10);
      if (digit < 0) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
