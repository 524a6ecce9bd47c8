package org.bulletin.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers such as {@code 12 000} in a text: one to three digits, then groups of exactly
 * three, with single spaces between. A sequence with any other group in it (a telephone number in
 * pairs, a year beside a number) is left alone as a whole, and so is one that hangs on a sign of a
 * time, a date, a decimal or a reference.
 */
final class FrenchThousands {

  private static final String BINDS_BEFORE = ".,:/+_'\u2019";
  private static final String BINDS_AFTER = "/_";
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';

  private final String text;
  private final List<Integer> spaces = new ArrayList<>();

  private FrenchThousands(String text) {
    this.text = text;
  }

  /** Returns the indices of the spaces between groups. */
  static List<Integer> groupSpaces(String text) {
    FrenchThousands thousands = new FrenchThousands(text);
    int at = 0;
    while (at < text.length()) {
      at = isDigitAt(text, at) ? thousands.sequence(at) : at + 1;
    }
    return thousands.spaces;
  }

  /** Reads the groups of digits from {@code start} and returns the index after the last. */
  private int sequence(int start) {
    List<Integer> between = new ArrayList<>();
    boolean regular = text.charAt(start) != '0' && !bindsBefore(start);
    int end = groupEnd(start);
    regular &= end - start <= 3;
    while (isSpaceAt(end) && isDigitAt(text, end + 1)) {
      between.add(end);
      int next = groupEnd(end + 1);
      regular &= next - end - 1 == 3;
      end = next;
    }
    if (regular && !bindsAfter(end)) {
      spaces.addAll(between);
    }
    return end;
  }

  private int groupEnd(int start) {
    int end = start;
    while (isDigitAt(text, end)) {
      end++;
    }
    return end;
  }

  /** A hyphen binds as in a date, unless it joins two numbers: {@code 10 000-15 000}. */
  private boolean bindsBefore(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (before == '-') {
      return start >= 2
          && Character.isLetterOrDigit(text.charAt(start - 2))
          && !(start >= 5 && isDigitAt(text, start - 4) && isSpaceAt(start - 5));
    }
    return Character.isLetterOrDigit(text.codePointBefore(start))
        || BINDS_BEFORE.indexOf(before) >= 0;
  }

  private boolean bindsAfter(int end) {
    if (end >= text.length()) {
      return false;
    }
    char after = text.charAt(end);
    return BINDS_AFTER.indexOf(after) >= 0 || (":-.".indexOf(after) >= 0 && datesFollow(end));
  }

  private boolean datesFollow(int sign) {
    return isDigitAt(text, sign + 1) && groupEnd(sign + 1) - sign - 1 != 3 && groupIsLast(sign + 1);
  }

  private boolean groupIsLast(int start) {
    int end = groupEnd(start);
    return !(isSpaceAt(end) && isDigitAt(text, end + 1));
  }

  private boolean isSpaceAt(int at) {
    return at < text.length()
        && (FrenchTypography.isTypedSpace(text.charAt(at))
            || text.charAt(at) == NARROW_NO_BREAK_SPACE);
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && FrenchTypography.isDigit(text.charAt(at));
  }
}
