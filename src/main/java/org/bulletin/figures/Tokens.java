package org.bulletin.figures;

import java.util.List;

/**
 * The tokens of a text, from left to right, and what stands between them. A place may be asked for
 * at which there is none.
 */
record Tokens(String text, List<Token> all) {

  /** So many signs may stand between two tokens of one figure. */
  static final int LONGEST_GAP = 4;

  private static final String HYPHENS = "-\u2011";

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  Token get(int at) {
    return all.get(at);
  }

  /** Returns the word at a place, or nothing where there is none. */
  String word(int at) {
    return at < all.size() && all.get(at) instanceof Token.Word word ? word.text() : "";
  }

  boolean isDigits(int at) {
    return at < all.size() && all.get(at) instanceof Token.Digits;
  }

  boolean isSign(int at, char wanted) {
    return at < all.size() && all.get(at) instanceof Token.Sign sign && sign.sign() == wanted;
  }

  /** Returns whether a token follows the one before it after nothing but space or a hyphen. */
  boolean isAdjacent(int at) {
    return follows(at, HYPHENS);
  }

  /** Returns the same, and allows for an apostrophe. */
  boolean isNear(int at) {
    return follows(at, HYPHENS + "'’");
  }

  /** Returns whether there is a token after nothing but space and some of the given signs. */
  boolean follows(int at, String signs) {
    if (at <= 0 || at >= all.size()) {
      return false;
    }
    int start = all.get(at - 1).end();
    int end = all.get(at).start();
    if (end - start > LONGEST_GAP) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (!DigitGroups.isSpace(letter) && letter != '\n' && signs.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }
}
