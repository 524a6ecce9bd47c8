package org.bulletin.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;

/** Reads dates: {@code 2025-04-13}, {@code 2025-04-13 10:30}, {@code 2025-04-13T10:30:00+01:00}. */
final class DateReader {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private DateReader() {}

  /** Returns the date, or empty where the text is none; then an error is reported. */
  static Optional<Located<ArticleDate>> read(
      Located<String> text, ZoneId zone, Diagnostics diagnostics) {
    Matcher form = FORM.matcher(text.value());
    if (!form.matches()) {
      diagnostics.error(Problem.DATE_MALFORMED, text.location(), text.value());
      return Optional.empty();
    }
    try {
      return Optional.of(new Located<>(date(form, zone), text.location()));
    } catch (DateTimeException impossible) {
      diagnostics.error(Problem.DATE_IMPOSSIBLE, text.location(), text.value());
      return Optional.empty();
    }
  }

  private static ArticleDate date(Matcher form, ZoneId zone) {
    LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
    if (form.group(4) == null) {
      return new ArticleDate(day, Optional.empty());
    }
    int seconds = form.group(6) == null ? 0 : number(form, 6);
    LocalDateTime time = day.atTime(LocalTime.of(number(form, 4), number(form, 5), seconds));
    ZoneId offset = form.group(7) == null ? zone : ZoneOffset.of(form.group(7));
    OffsetDateTime moment = time.atZone(offset).withZoneSameInstant(zone).toOffsetDateTime();
    return new ArticleDate(moment.toLocalDate(), Optional.of(moment));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
