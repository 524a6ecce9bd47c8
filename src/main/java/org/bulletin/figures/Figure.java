package org.bulletin.figures;

/**
 * Something in a text that a translation must say as well: a number, a date, a time of day or a
 * reference. What it means does not depend on the language that it was written in.
 */
public sealed interface Figure permits Quantity, CalendarDate, ClockTime, Reference {

  /** Returns the index of its first character in the text, in UTF-16 units. */
  int start();

  /** Returns the index after its last character. */
  int end();
}
