package org.bulletin.figures;

import java.util.ArrayList;
import java.util.List;

/** The tokens that were found so far, from left to right. */
final class TokenList {

  private final List<Token> tokens = new ArrayList<>();
  private boolean inParentheses;

  List<Token> all() {
    return tokens;
  }

  void add(Token token) {
    tokens.add(token);
  }

  void add(Figure figure) {
    tokens.add(new Token.Complete(figure));
  }

  void addSign(int at, char sign) {
    tokens.add(new Token.Sign(at, at + 1, sign));
    inParentheses = sign == '(' || (inParentheses && sign != ')');
  }

  /**
   * Adds a word, unless it could only go on with a figure and there is none before it. What stands
   * in parentheses tells whether they hold nothing but a number.
   */
  void addWord(KnownWord known, int start, int end, boolean capital) {
    boolean goesOn =
        inParentheses
            || (!tokens.isEmpty()
                && start - tokens.get(tokens.size() - 1).end() <= Tokens.LONGEST_GAP);
    if (goesOn || known.role() != KnownWord.Role.PART) {
      tokens.add(new Token.Word(start, end, known, capital));
    }
  }
}
