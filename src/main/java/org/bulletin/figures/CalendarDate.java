package org.bulletin.figures;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date, or as much of one as the text tells.
 *
 * @param month 1 for January
 * @param monthFirstToo whether day and month may also stand the other way round, as in an English
 *     {@code 03/04/2025}
 */
public record CalendarDate(
    int start,
    int end,
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    boolean monthFirstToo)
    implements Figure {}
