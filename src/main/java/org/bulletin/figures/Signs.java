package org.bulletin.figures;

import java.util.Locale;
import org.bulletin.language.Letters;

/** The signs of a text, one by one, and what single ones are. */
final class Signs {

  private static final String NUMERO = "°º";

  private final String text;

  /** The same, since a text's bounds are checked at each sign. */
  private final char[] signs;

  Signs(String text) {
    this.text = text;
    this.signs = text.toCharArray();
  }

  int length() {
    return signs.length;
  }

  char at(int index) {
    return signs[index];
  }

  String text() {
    return text;
  }

  String lowerCase(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  boolean startsWith(String wanted, int at) {
    return text.startsWith(wanted, at);
  }

  boolean isDigit(int index) {
    return isDigit(signs[index]);
  }

  boolean isOfWord(int index) {
    return isOfWord(signs[index]);
  }

  /** Returns whether a sign is one of those that make one of two words. */
  boolean joins(int at) {
    if (at + 1 >= signs.length || !isOfWord(signs[at + 1])) {
      return false;
    }
    return switch (signs[at]) {
      case '-', '\u2011', '/', '_', '.' -> true;
      case ',', ':', '٫', '٬' -> isDigit(signs[at - 1]) && isDigit(signs[at + 1]);
      default -> false;
    };
  }

  boolean isNumero(int index) {
    return NUMERO.indexOf(signs[index]) >= 0;
  }

  /** Returns where the first of some signs stands, or -1. */
  int indexOfAny(String wanted, int start, int end) {
    for (int at = start; at < end; at++) {
      if (wanted.indexOf(signs[at]) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the number that some digits make, no more than four of them. */
  int smallNumber(int start, int end) {
    int number = 0;
    for (int at = start; at < end && at < start + 4; at++) {
      number = 10 * number + Math.max(0, Character.digit(signs[at], 10));
    }
    return number;
  }

  static boolean isOfWord(char letter) {
    return Letters.isLetterOrDigit(letter) || (letter >= 0x80 && isOddOfWord(letter));
  }

  private static boolean isOddOfWord(char letter) {
    return NUMERO.indexOf(letter) >= 0
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == '²'
        || letter == '³';
  }

  static boolean isDigit(char letter) {
    return Letters.isDigit(letter);
  }
}
