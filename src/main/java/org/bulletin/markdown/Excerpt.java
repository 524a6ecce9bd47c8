package org.bulletin.markdown;

/** The beginning of a piece of the text, short enough for a message. */
final class Excerpt {

  private static final int LENGTH = 40;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
