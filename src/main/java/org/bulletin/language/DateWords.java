package org.bulletin.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Dates in the words of one of ICU's formats, which takes far longer to make than to use.
 * Thread-safe.
 */
final class DateWords {

  private final Supplier<DateFormat> maker;
  private Optional<DateFormat> format = Optional.empty();

  DateWords(Supplier<DateFormat> maker) {
    this.maker = maker;
  }

  /** Returns a time in words. ICU's formats are not thread-safe. */
  synchronized String of(LocalDateTime time) {
    DateFormat known = format.orElseGet(this::make);
    format = Optional.of(known);
    return known.format(Date.from(time.toInstant(ZoneOffset.UTC)));
  }

  private DateFormat make() {
    DateFormat fresh = maker.get();
    fresh.setTimeZone(TimeZone.GMT_ZONE);
    return fresh;
  }
}
