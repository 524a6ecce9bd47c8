package org.bulletin.figures;

import java.util.List;

/** Tells the currencies in a row of tokens, each by its ISO 4217 code. */
final class Currencies {

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;

  Currencies(String text, List<Token> tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  private int unitStart(int at) {
    return near(at) && vocabulary.usage().links().contains(word(at)) ? at + 1 : at;
  }

  /** Returns the currency that follows a number, or nothing. */
  String after(int at) {
    int unit = unitStart(at);
    if (!near(unit)) {
      return "";
    }
    return tokens.get(unit) instanceof Token.Sign sign ? ofSign(sign.sign()) : at(unit);
  }

  /** Returns the index of the token after such a currency. */
  int end(int at) {
    int unit = unitStart(at);
    String word = word(unit);
    boolean more =
        Usage.FRANCS.contains(word)
            || (word.equals(Usage.CFA) && word(unit + 1).startsWith("franc"))
            || word.equals(Usage.US);
    return more && near(unit + 1) ? unit + 2 : unit + 1;
  }

  /** Returns the currency whose name begins with a token, or nothing. */
  String at(int at) {
    String word = word(at);
    if (Usage.FRANCS.contains(word)) {
      return near(at + 1) && word(at + 1).equals(Usage.CFA) ? "XOF" : "";
    }
    if (word.equals(Usage.US)) {
      return near(at + 1) && Usage.DOLLARS.contains(word(at + 1)) ? "USD" : "";
    }
    return vocabulary.usage().currencies().getOrDefault(word, "");
  }

  /** Returns the currency of a sign, or nothing. */
  String ofSign(char sign) {
    return switch (sign) {
      case '€' -> "EUR";
      case '$' -> "USD";
      case '£' -> "GBP";
      default -> "";
    };
  }

  private String word(int at) {
    return at < tokens.size() && tokens.get(at) instanceof Token.Word word ? word.text() : "";
  }

  private boolean near(int at) {
    return at > 0
        && at < tokens.size()
        && Gaps.consistsOf(text, tokens.get(at - 1), tokens.get(at), "-\u2011'’");
  }
}
