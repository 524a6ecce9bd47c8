package org.bulletin.language;

/**
 * What {@link Character} tells of letters and digits, by a table for Latin scripts: loops over
 * every character of a bulletin ask for little else.
 */
public final class Letters {

  /** Where Latin Extended-B ends. */
  private static final int LATIN = 0x250;

  /** A letter, in the number that has the character in lower case in its lower half. */
  private static final int LETTER = 1 << 16;

  private static final int DIGIT = 1 << 17;

  /** What has another lower case in some words, or one of more than one character. */
  private static final int VARIABLE = 1 << 18;

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
    int variable = kind != 0 && (sign >= LATIN || sign == '\u0130') ? VARIABLE : 0;
    return kind | variable | Character.toLowerCase(sign);
  }

  /** Returns what there is to know of a sign in one number, for the methods that follow. */
  static int of(char sign) {
    return sign < LATIN ? LATIN_SIGNS[sign] : look(sign);
  }

  static boolean isOfWord(int seen) {
    return seen >= LETTER;
  }

  /** Returns whether there is a digit among signs whose numbers were joined by {@code |}. */
  static boolean hasDigit(int seen) {
    return (seen & DIGIT) != 0;
  }

  /** Returns whether the lower case of each depends on nothing else, and is one character. */
  static boolean areAlike(int seen) {
    return (seen & VARIABLE) == 0;
  }

  public static boolean isLetter(char sign) {
    return (of(sign) & LETTER) != 0;
  }

  public static boolean isDigit(char sign) {
    return (of(sign) & DIGIT) != 0;
  }

  public static boolean isLetterOrDigit(char sign) {
    return of(sign) >= LETTER;
  }

  public static char toLowerCase(char sign) {
    return (char) of(sign);
  }
}
