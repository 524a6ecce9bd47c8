package org.bulletin.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;
import org.bulletin.threads.Once;

/**
 * Dates in the words of one of ICU's formats, which takes far longer to make than to use.
 * Thread-safe.
 */
final class DateWords {

  private final Once<DateFormat> format;

  DateWords(Supplier<DateFormat> maker) {
    this.format = new Once<>(() -> ofTimesWithoutZone(maker.get()));
  }

  /** Returns a time in words. ICU's formats are not thread-safe. */
  synchronized String of(LocalDateTime time) {
    return format.get().format(Date.from(time.toInstant(ZoneOffset.UTC)));
  }

  private static DateFormat ofTimesWithoutZone(DateFormat fresh) {
    fresh.setTimeZone(TimeZone.GMT_ZONE);
    return fresh;
  }
}
