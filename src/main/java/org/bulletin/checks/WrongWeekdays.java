package org.bulletin.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.ArticleDate;
import org.bulletin.diagnostic.Located;
import org.bulletin.figures.CalendarDate;
import org.bulletin.figures.Figure;

/** Finds dates whose weekday is another day's. */
final class WrongWeekdays implements Checker.OfArticle {

  private static final int MONTHS = 12;

  /** Further from the article's own date, a date without a year may be of more than one. */
  private static final int MOST_DAYS_AWAY = 120;

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passages()) {
      for (Figure figure : article.figures(passage)) {
        if (figure instanceof CalendarDate date && date.weekday().isPresent()) {
          Optional<String> right = right(article, date).flatMap(article::nameOf);
          if (right.isPresent()) {
            String text = passage.text().substring(date.start(), date.end());
            findings.add(passage.place(date.start(), date.end()), text, like(text, right.get()));
          }
        }
      }
    }
  }

  /** Returns the weekday that a date should have, where it has another. */
  static Optional<DayOfWeek> right(ArticleText article, CalendarDate date) {
    return date.weekday()
        .flatMap(
            written ->
                day(article, date).map(LocalDate::getDayOfWeek).filter(day -> day != written));
  }

  private static Optional<LocalDate> day(ArticleText article, CalendarDate date) {
    if (date.month().isEmpty() || date.day().isEmpty() || date.month().getAsInt() > MONTHS) {
      return Optional.empty();
    }
    if (date.year().isPresent()) {
      return day(date.year().getAsInt(), date);
    }
    return article
        .frontMatter()
        .date()
        .map(Located::value)
        .map(ArticleDate::day)
        .filter(own -> !hasOtherYears(article, own.getYear()))
        .flatMap(own -> nearest(own, date));
  }

  private static Optional<LocalDate> nearest(LocalDate own, CalendarDate date) {
    return Stream.of(-1, 0, 1)
        .flatMap(years -> day(own.getYear() + years, date).stream())
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(own, day)) <= MOST_DAYS_AWAY)
        .findFirst();
  }

  private static Optional<LocalDate> day(int year, CalendarDate date) {
    int day = date.day().getAsInt();
    return YearMonth.of(year, date.month().getAsInt()).isValidDay(day)
        ? Optional.of(LocalDate.of(year, date.month().getAsInt(), day))
        : Optional.empty();
  }

  /** An article that names another year may mean that one. */
  private static boolean hasOtherYears(ArticleText article, int year) {
    for (Passage passage : article.passages()) {
      for (Figure figure : article.figures(passage)) {
        if (figure instanceof CalendarDate date
            && date.year().isPresent()
            && date.year().getAsInt() != year) {
          return true;
        }
      }
    }
    return false;
  }

  private static String like(String text, String name) {
    return Character.isUpperCase(text.charAt(0))
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
