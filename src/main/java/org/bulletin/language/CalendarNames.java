package org.bulletin.language;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a language calls months and days of the week, whole and shortened, after CLDR. Names are in
 * lower case and without a point.
 *
 * @param months whole names, 1 for January
 * @param shortMonths shortened ones
 * @param weekdays whole names, 1 for Monday as in ISO 8601
 * @param shortWeekdays shortened ones
 */
public record CalendarNames(
    Map<String, Integer> months,
    Map<String, Integer> shortMonths,
    Map<String, Integer> weekdays,
    Map<String, Integer> shortWeekdays) {

  private static final int SUNDAY = 7;

  /** What newspapers write beside CLDR's one form. */
  private static final Map<String, Map<String, Integer>> OTHER_SHORT_MONTHS =
      Map.of(
          "en", Map.of("sept", 9, "june", 6, "july", 7),
          "fr", Map.of("jan", 1, "fév", 2, "fevr", 2, "dec", 12));

  public CalendarNames {
    months = Map.copyOf(months);
    shortMonths = Map.copyOf(shortMonths);
    weekdays = Map.copyOf(weekdays);
    shortWeekdays = Map.copyOf(shortWeekdays);
  }

  /**
   * Returns the names of a language. Where CLDR has none, there are those that are declared.
   *
   * @param declared twelve names of months that count beside CLDR's, January first, or none
   */
  public static CalendarNames of(Language language, List<String> declared) {
    Map<String, Integer> months = new HashMap<>();
    Map<String, Integer> shortMonths = new HashMap<>();
    Map<String, Integer> weekdays = new HashMap<>();
    Map<String, Integer> shortWeekdays = new HashMap<>();
    for (int month = 0; month < declared.size(); month++) {
      put(declared.get(month), month + 1, months);
    }
    if (LanguageFormats.hasData(language)) {
      putNames(language, months, shortMonths, weekdays, shortWeekdays);
    }
    OTHER_SHORT_MONTHS
        .getOrDefault(language.primarySubtag(), Map.of())
        .forEach(shortMonths::putIfAbsent);
    shortMonths.keySet().removeAll(months.keySet());
    shortWeekdays.keySet().removeAll(weekdays.keySet());
    return new CalendarNames(months, shortMonths, weekdays, shortWeekdays);
  }

  /** Returns a day's whole name in lower case; none where the language has none. */
  public Optional<String> nameOf(DayOfWeek day) {
    return weekdays.entrySet().stream()
        .filter(name -> name.getValue() == day.getValue())
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  private static void putNames(
      Language language,
      Map<String, Integer> months,
      Map<String, Integer> shortMonths,
      Map<String, Integer> weekdays,
      Map<String, Integer> shortWeekdays) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(language.locale().setKeywordValue("calendar", "gregorian"));
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int month = 0; month < 12; month++) {
        put(symbols.getMonths(context, DateFormatSymbols.WIDE)[month], month + 1, months);
        put(
            symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)[month],
            month + 1,
            shortMonths);
      }
      for (int day = 1; day <= 7; day++) {
        int iso = day == 1 ? SUNDAY : day - 1;
        put(symbols.getWeekdays(context, DateFormatSymbols.WIDE)[day], iso, weekdays);
        put(symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED)[day], iso, shortWeekdays);
      }
    }
  }

  /** Some languages have numbers for names, which are none that a text would hold. */
  private static void put(String name, int number, Map<String, Integer> names) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
    if (!plain.isEmpty() && plain.chars().allMatch(CalendarNames::isOfWord)) {
      names.putIfAbsent(plain, number);
    }
  }

  private static boolean isOfWord(int letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
