package org.bulletin.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date as an editor gives it: a day, or a moment.
 *
 * @param day the day in the bulletin's time zone
 * @param moment the moment with the bulletin's offset, where a time was given
 */
public record ArticleDate(LocalDate day, Optional<OffsetDateTime> moment) {

  /** Returns the moment, or the day's first one in a time zone. */
  public Instant instant(ZoneId zone) {
    return moment
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> day.atTime(LocalTime.MIN).atZone(zone).toInstant());
  }

  public YearMonth month() {
    return YearMonth.of(day.getYear(), day.getMonth());
  }

  /** Returns the date as ISO 8601 and HTML write it. */
  public String iso() {
    return moment.map(OffsetDateTime::toString).orElseGet(day::toString);
  }
}
