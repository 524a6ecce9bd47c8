package org.bulletin.figures;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates with a month or a weekday in words from tokens. */
final class Dates {

  private static final int LAST_DAY = 31;
  private static final int YEAR_DIGITS = 4;

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Dates(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /**
   * @param next the index of the token after the date
   */
  record Read(CalendarDate date, int next) {}

  private record Day(int number, int next) {}

  private record Year(OptionalInt number, int next) {}

  Optional<Read> read(int start) {
    Optional<DayOfWeek> weekday = weekday(start);
    int at = start;
    if (weekday.isPresent()) {
      at = start + 1;
      if (!near(at, ",.")) {
        return Optional.empty();
      }
      if (isWord(at, "the") || isLink(at)) {
        at++;
      }
    }
    Optional<Read> date = dayFirst(start, at, weekday);
    if (date.isEmpty()) {
      date = monthFirst(start, at, weekday);
    }
    if (date.isEmpty() && weekday.isPresent() && at == start + 1) {
      date = weekdayAndNumber(start, at, weekday);
    }
    return date;
  }

  private Optional<Read> dayFirst(int start, int at, Optional<DayOfWeek> weekday) {
    Optional<Day> day = day(at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int month = day.get().next();
    if (near(month, "") && isLink(month)) {
      month++;
    }
    OptionalInt number = near(month, "") ? month(month, true) : OptionalInt.empty();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Year year = year(month + 1);
    return made(
        start, year.next(), year.number(), number, OptionalInt.of(day.get().number()), weekday);
  }

  private Optional<Read> monthFirst(int start, int at, Optional<DayOfWeek> weekday) {
    OptionalInt number = month(at, true);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Year year = year(at + 1);
    if (year.number().isPresent()) {
      return made(start, year.next(), year.number(), number, OptionalInt.empty(), weekday);
    }
    if (vocabulary.usage().monthsHaveCapitals()
        && near(at + 1, ".")
        && tokens.get(at + 1) instanceof Token.Digits digits
        && digits.isWhole(2)
        && isDay(digits.whole())) {
      Year after = year(at + 2);
      OptionalInt day = OptionalInt.of(digits.whole());
      return made(start, after.next(), after.number(), number, day, weekday);
    }
    boolean alone = month(at, false).isPresent() && isNoOtherWord(at);
    return alone
        ? made(start, at + 1, OptionalInt.empty(), number, OptionalInt.empty(), weekday)
        : Optional.empty();
  }

  private Optional<Read> weekdayAndNumber(int start, int at, Optional<DayOfWeek> weekday) {
    boolean whole = vocabulary.calendar().weekdays().containsKey(tokens.word(start));
    return whole
            && near(at, "")
            && tokens.get(at) instanceof Token.Digits digits
            && digits.isWhole(2)
            && isDay(digits.whole())
        ? made(
            start,
            at + 1,
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(digits.whole()),
            weekday)
        : Optional.empty();
  }

  private Optional<Read> made(
      int start,
      int next,
      OptionalInt year,
      OptionalInt month,
      OptionalInt day,
      Optional<DayOfWeek> weekday) {
    int from = tokens.get(start).start();
    int to = tokens.get(next - 1).end();
    return Optional.of(
        new Read(new CalendarDate(from, to, year, month, day, weekday, false), next));
  }

  private Optional<Day> day(int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(at) instanceof Token.Digits digits) {
      return digits.isWhole(2) && isDay(digits.whole())
          ? Optional.of(new Day(digits.whole(), at + 1))
          : Optional.empty();
    }
    return SpelledNumber.read(tokens, at, vocabulary)
        .filter(number -> number.value() <= LAST_DAY && (number.value() > 1 || number.ordinal()))
        .map(number -> new Day((int) number.value(), number.next()));
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= LAST_DAY;
  }

  private Year year(int at) {
    int year = near(at, "") && isLink(at) ? at + 1 : at;
    return near(year, ",.")
            && tokens.get(year) instanceof Token.Digits digits
            && digits.digits() == YEAR_DIGITS
            && !digits.ordinal()
        ? new Year(OptionalInt.of(digits.whole()), year + 1)
        : new Year(OptionalInt.empty(), at);
  }

  private OptionalInt month(int at, boolean shortToo) {
    if (at >= tokens.size() || !(tokens.get(at) instanceof Token.Word word)) {
      return OptionalInt.empty();
    }
    if (vocabulary.usage().monthsHaveCapitals() && !word.capital()) {
      return OptionalInt.empty();
    }
    Map<String, Integer> months = vocabulary.calendar().months();
    Map<String, Integer> shortMonths = vocabulary.calendar().shortMonths();
    if (months.containsKey(word.text())) {
      return OptionalInt.of(months.get(word.text()));
    }
    boolean isNumber = vocabulary.phrases().then(word.text()).isPresent();
    String text = tokens.text();
    boolean point = word.end() < text.length() && text.charAt(word.end()) == '.';
    return shortToo && shortMonths.containsKey(word.text()) && (point || !isNumber)
        ? OptionalInt.of(shortMonths.get(word.text()))
        : OptionalInt.empty();
  }

  /** {@code May} and {@code mars} begin a date after some words only. */
  private boolean isNoOtherWord(int at) {
    if (!vocabulary.usage().monthsThatAreWords().contains(tokens.word(at))) {
      return true;
    }
    String text = tokens.text();
    int end = tokens.get(at).start() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end
        && vocabulary
            .usage()
            .beforeMonths()
            .contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private Optional<DayOfWeek> weekday(int at) {
    String word = tokens.word(at);
    Map<String, Integer> weekdays = vocabulary.calendar().weekdays();
    Map<String, Integer> shortWeekdays = vocabulary.calendar().shortWeekdays();
    if (weekdays.containsKey(word)) {
      return Optional.of(DayOfWeek.of(weekdays.get(word)));
    }
    return shortWeekdays.containsKey(word)
        ? Optional.of(DayOfWeek.of(shortWeekdays.get(word)))
        : Optional.empty();
  }

  private boolean isWord(int at, String wanted) {
    return tokens.word(at).equals(wanted);
  }

  private boolean isLink(int at) {
    return vocabulary.usage().links().contains(tokens.word(at));
  }

  /** Returns whether a token follows the one before it at once, but for some signs. */
  private boolean near(int at, String signs) {
    return tokens.follows(at, signs + "-'’");
  }
}
