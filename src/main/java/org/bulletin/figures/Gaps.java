package org.bulletin.figures;

/** What stands between two tokens. */
final class Gaps {

  static final int LONGEST = 4;

  private Gaps() {}

  /** Returns whether there is nothing but space or a hyphen. */
  static boolean isSpace(String text, Token before, Token after) {
    return consistsOf(text, before, after, "-\u2011");
  }

  /** Returns whether there is nothing but space and some of the given signs. */
  static boolean consistsOf(String text, Token before, Token after, String signs) {
    int start = before.end();
    int end = after.start();
    if (end - start > LONGEST) {
      return false;
    }
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      if (!DigitGroups.isSpace(letter) && letter != '\n' && signs.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }
}
