package org.bulletin.figures;

/**
 * A time of day.
 *
 * @param hour 0 to 24
 * @param halfOpen whether it may be in either half of the day, as {@code 7:30} may in English
 * @param turnOfPhrase whether it is a word that tells the time in passing: {@code noon}
 */
public record ClockTime(
    int start, int end, int hour, int minute, boolean halfOpen, boolean turnOfPhrase)
    implements Figure {}
