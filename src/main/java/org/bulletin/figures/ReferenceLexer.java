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

  /** Adds a code, or each of several that slashes part: {@code RN6/RN15}. */
  void code(int start, int end) {
    if (!isList(start, end)) {
      single(start, end);
      return;
    }
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || signs.at(at) == '/') {
        if (hasDigit(from, at)) {
          single(from, at);
        }
        from = at + 1;
      }
    }
  }

  /**
   * Returns whether each part is a name that stands for itself. In the number of a document a part
   * is nothing but digits ({@code 0123/EMGA}) or a single letter ({@code S/RES/2650}).
   */
  private boolean isList(int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || signs.at(at) == '/') {
        if (at - from < 2 || !Character.isLetter(signs.at(from))) {
          return false;
        }
        from = at + 1;
      }
    }
    return signs.indexOfAny("/", start, end) >= 0;
  }

  private boolean hasDigit(int start, int end) {
    for (int at = start; at < end; at++) {
      if (signs.isDigit(at)) {
        return true;
      }
    }
    return false;
  }

  private void single(int start, int end) {
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
