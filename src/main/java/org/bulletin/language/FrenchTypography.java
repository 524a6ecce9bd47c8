package org.bulletin.language;

/**
 * French micro-typography: a narrow no-break space before {@code ; ! ? %} and between groups of
 * three digits, a no-break space before {@code :} and inside guillemets, a typographic apostrophe
 * between letters. Only spaces that were typed are replaced.
 */
final class FrenchTypography {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char APOSTROPHE = '\u2019';

  private final String text;
  private final char[] result;

  private FrenchTypography(String text) {
    this.text = text;
    this.result = text.toCharArray();
  }

  static String apply(String text) {
    return new FrenchTypography(text).apply();
  }

  private String apply() {
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case ';', '!', '?' -> spaceBeforeSign(at, NARROW_NO_BREAK_SPACE);
        case ':' -> spaceBeforeSign(at, NO_BREAK_SPACE);
        case '%' -> spaceBeforePercent(at);
        case '»' -> replaceSpace(at - 1, NO_BREAK_SPACE);
        case '«' -> replaceSpace(at + 1, NO_BREAK_SPACE);
        default -> {}
      }
    }
    apostrophes();
    FrenchThousands.groupSpaces(text).forEach(space -> result[space] = NARROW_NO_BREAK_SPACE);
    return new String(result);
  }

  /**
   * A sign that a word or another sign of code follows at once, as in {@code a != b}, is not
   * punctuation.
   */
  private void spaceBeforeSign(int sign, char space) {
    if (sign == 0 || !isTypedSpace(text.charAt(sign - 1))) {
      return;
    }
    int after = sign + 1;
    while (after < text.length() && ";:!?".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean code =
        after < text.length()
            && (Character.isLetterOrDigit(text.codePointAt(after))
                || "=/\\_".indexOf(text.charAt(after)) >= 0);
    if (!code) {
      replaceSpace(sign - 1, space);
    }
  }

  private void spaceBeforePercent(int sign) {
    boolean afterNumber = sign >= 2 && isDigit(text.charAt(sign - 2));
    boolean beforeWord =
        sign + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(sign + 1));
    if (afterNumber && !beforeWord) {
      replaceSpace(sign - 1, NARROW_NO_BREAK_SPACE);
    }
  }

  private void replaceSpace(int at, char space) {
    if (at >= 0 && at < text.length() && isTypedSpace(text.charAt(at))) {
      result[at] = space;
    }
  }

  private void apostrophes() {
    int found = text.indexOf('\'');
    while (found >= 0) {
      int start = wordStart(found);
      int end = wordEnd(found);
      if (!isAddress(start, end)) {
        for (int at = found; at < end; at++) {
          if (text.charAt(at) == '\'' && standsBetweenLetters(at)) {
            result[at] = APOSTROPHE;
          }
        }
      }
      found = text.indexOf('\'', end);
    }
  }

  private int wordStart(int within) {
    int start = within;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int within) {
    int end = within;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isAddress(int start, int end) {
    String word = text.substring(start, end);
    return word.contains("://") || word.contains("www.") || word.indexOf('@') >= 0;
  }

  /** An elision may also stand before an opening guillemet. */
  private boolean standsBetweenLetters(int at) {
    if (at == 0 || at + 1 == text.length()) {
      return false;
    }
    int after = text.codePointAt(at + 1);
    return isLetterOrMark(text.codePointBefore(at)) && (Character.isLetter(after) || after == '«');
  }

  private static boolean isLetterOrMark(int letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** A no-break space counts: careful editors type it where the narrow one belongs. */
  static boolean isTypedSpace(char character) {
    return character == ' ' || character == '\n' || character == NO_BREAK_SPACE;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
