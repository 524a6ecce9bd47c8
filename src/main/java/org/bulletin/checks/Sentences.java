package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into its sentences. The points of initials and titles end none. */
final class Sentences {

  private Sentences() {}

  /**
   * A sentence of a text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  record Span(int start, int end) {}

  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int at = 0; at + 2 < text.length(); at++) {
      if (isEnd(text, at)) {
        spans.add(new Span(start, at + 1));
        start = at + 2;
      }
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  private static boolean isEnd(String text, int at) {
    char sign = text.charAt(at);
    if ("!?…".indexOf(sign) >= 0) {
      return Character.isWhitespace(text.charAt(at + 1)) && begins(text.charAt(at + 2));
    }
    return sign == '.'
        && Character.isWhitespace(text.charAt(at + 1))
        && begins(text.charAt(at + 2))
        && !isAbbreviation(text, at);
  }

  private static boolean begins(char character) {
    return !Character.isLowerCase(character);
  }

  /** A capital before the point, or a title such as Mr, Dr or Mme. */
  private static boolean isAbbreviation(String text, int point) {
    int start = point;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = point - start;
    boolean capital = length > 0 && Character.isUpperCase(text.charAt(start));
    return capital && (length == 1 || (length <= 3 && isTitle(text.substring(start, point))));
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "Mr", "Mrs", "Ms", "Dr", "Pr", "St", "Me", "Mme", "Lt", "Col", "Gen" -> true;
      default -> false;
    };
  }
}
