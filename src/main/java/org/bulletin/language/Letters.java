package org.bulletin.language;

/**
 * What {@link Character} tells of letters and digits, by a table for Latin scripts: loops over
 * every character of a bulletin ask for little else.
 */
public final class Letters {

  /** Where Latin Extended-B ends. */
  private static final int LATIN = 0x250;

  /** Beside the character in lower case. */
  private static final int LETTER = 1 << 16;

  private static final int DIGIT = 1 << 17;

  private static final int[] LATIN_SIGNS = latinSigns();

  private Letters() {}

  private static int[] latinSigns() {
    int[] signs = new int[LATIN];
    for (char sign = 0; sign < LATIN; sign++) {
      signs[sign] = look(sign);
    }
    return signs;
  }

  private static int look(char sign) {
    int kind = Character.isLetter(sign) ? LETTER : Character.isDigit(sign) ? DIGIT : 0;
    return kind | Character.toLowerCase(sign);
  }

  /** Returns a sign's kind and lower case in one number, for {@link #isOfWord} and those below. */
  static int of(char sign) {
    return sign < LATIN ? LATIN_SIGNS[sign] : look(sign);
  }

  static boolean isOfWord(int seen) {
    return seen >= LETTER;
  }

  static boolean isDigit(int seen) {
    return seen >= DIGIT;
  }

  static char lower(int seen) {
    return (char) seen;
  }

  public static boolean isLetter(char sign) {
    return (of(sign) & LETTER) != 0;
  }

  public static boolean isDigit(char sign) {
    return of(sign) >= DIGIT;
  }

  public static boolean isLetterOrDigit(char sign) {
    return of(sign) >= LETTER;
  }

  public static char toLowerCase(char sign) {
    return (char) of(sign);
  }

  /** Returns whether its lower case depends on nothing else, and is one character. */
  static boolean isAlike(char sign) {
    return sign < LATIN && sign != '\u0130';
  }
}
