package org.bulletin.language;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bulletin.threads.Once;

/**
 * How one language writes dates, sorts and calls itself, after ICU's locale data (CLDR) or, where a
 * bulletin declares month names, after those. Thread-safe.
 */
public final class LanguageFormats {

  private static final String FIRST_OF_MONTH = "1 ";

  private final Language language;
  private final List<String> months;
  private final Once<String> name;
  private final Once<Comparator<String>> collation = new Once<>(this::newCollation);
  private final DateWords days = new DateWords(this::dayFormat);
  private final DateWords moments = new DateWords(this::momentFormat);
  private final DateWords monthsOfYears = new DateWords(this::monthFormat);
  private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

  /**
   * @param name the language's own name, where ICU's is missing or another is wanted
   * @param months twelve names, January first, or none where ICU knows them
   */
  public LanguageFormats(Language language, Optional<String> name, List<String> months) {
    this.language = language;
    this.name = new Once<>(() -> name.orElseGet(this::knownName));
    this.months = List.copyOf(months);
  }

  /**
   * Returns whether ICU has locale data for a language, so that its dates come out in its words.
   */
  public static boolean hasData(Language language) {
    // To list all locales that ICU knows takes longer than all else that is asked of it.
    ULocale wanted = new ULocale(language.primarySubtag());
    ULocale found = UResourceBundle.getBundleInstance((String) null, wanted).getULocale();
    return found.getLanguage().equals(wanted.getLanguage());
  }

  public Language language() {
    return language;
  }

  /** Returns the language's own name for itself with a capital: {@code Français}. */
  public String name() {
    return name.get();
  }

  /** Returns a day in words: {@code 1er août 2025}. */
  public String date(LocalDate day) {
    return dates.computeIfAbsent(day, this::format);
  }

  /** Returns a day and the time at its offset, in words. */
  public String dateTime(OffsetDateTime moment) {
    if (!months.isEmpty()) {
      String time = String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
      return declared(moment.toLocalDate()) + ", " + time;
    }
    return ordinal(moment.toLocalDate(), moments.of(moment.toLocalDateTime()));
  }

  /**
   * Returns a month and year in words, with a capital where a heading needs one: {@code Avril
   * 2025}.
   */
  public String month(YearMonth month) {
    if (!months.isEmpty()) {
      return months.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
    return capitalised(monthsOfYears.of(month.atDay(1).atStartOfDay()));
  }

  /** Returns the size of a file, rounded up, in decimal units: {@code 1,2 Mo}. */
  public String fileSize(long bytes) {
    boolean mega = bytes > 999_000;
    BigDecimal size = BigDecimal.valueOf(bytes, mega ? 6 : 3);
    int decimals = mega && bytes < 10_000_000 ? 1 : 0;
    return NumberFormatter.withLocale(locale())
        .unit(mega ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE)
        .unitWidth(NumberFormatter.UnitWidth.SHORT)
        .format(size.setScale(decimals, RoundingMode.CEILING))
        .toString();
  }

  /** Returns the language's order of words. */
  public Comparator<String> collation() {
    return collation.get();
  }

  private Comparator<String> newCollation() {
    Collator collator = Collator.getInstance(locale()).freeze();
    return (one, other) -> collator.compare(one, other);
  }

  private String format(LocalDate day) {
    if (!months.isEmpty()) {
      return declared(day);
    }
    return ordinal(day, days.of(day.atStartOfDay()));
  }

  private DateFormat dayFormat() {
    return DateFormat.getDateInstance(DateFormat.LONG, locale());
  }

  private DateFormat momentFormat() {
    return DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale());
  }

  private DateFormat monthFormat() {
    return DateFormat.getInstanceForSkeleton("yMMMM", locale());
  }

  private String declared(LocalDate day) {
    return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** French says "1er août"; CLDR's patterns have no ordinal day. */
  private String ordinal(LocalDate day, String text) {
    boolean first = day.getDayOfMonth() == 1 && text.startsWith(FIRST_OF_MONTH);
    boolean french = language.primarySubtag().equals("fr");
    return french && first ? "1er " + text.substring(FIRST_OF_MONTH.length()) : text;
  }

  private String knownName() {
    return capitalised(language.locale().getDisplayName(language.locale()));
  }

  private String capitalised(String text) {
    CaseMap.Title firstLetter = CaseMap.toTitle().wholeString().noLowercase();
    return firstLetter.apply(language.locale().toLocale(), null, text);
  }

  /** Some languages default to another calendar than the one that dates are given in. */
  private ULocale locale() {
    return language.locale().setKeywordValue("calendar", "gregorian");
  }
}
