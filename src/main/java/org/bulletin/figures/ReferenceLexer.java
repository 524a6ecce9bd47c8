package org.bulletin.figures;

import java.util.Locale;

/** Makes tokens of what is read sign by sign. */
final class ReferenceLexer {

  private final Signs signs;
  private final TokenList tokens;

  ReferenceLexer(Signs signs, TokenList tokens) {
    this.signs = signs;
    this.tokens = tokens;
  }

  void code(int start, int end) {
    boolean name = Character.isLetter(signs.at(start)) && hasLowerCase(start, end);
    reference(start, end, name ? Reference.Kind.NAME : Reference.Kind.CODE);
  }

  private boolean hasLowerCase(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(signs.at(at)) && (at + 1 < end || signs.at(at) != 's')) {
        return true;
      }
    }
    return false;
  }

  void reference(int start, int end, Reference.Kind kind) {
    StringBuilder code = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char letter = signs.at(at);
      if (Signs.isDigit(letter)) {
        code.append((char) ('0' + Character.digit(letter, 10)));
      } else if (Signs.isOfWord(letter)
          || (kind != Reference.Kind.TELEPHONE && "/.".indexOf(letter) >= 0)) {
        code.append(letter);
      }
    }
    int last = code.length() - 1;
    boolean plural = last > 0 && code.charAt(last) == 's' && Signs.isDigit(code.charAt(last - 1));
    if (plural) {
      code.setLength(last);
    }
    tokens.add(new Reference(start, end, kind, code.toString().toUpperCase(Locale.ROOT)));
  }
}
