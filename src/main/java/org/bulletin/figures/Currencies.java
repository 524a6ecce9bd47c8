package org.bulletin.figures;

/** Tells the currencies in a row of tokens, each by its ISO 4217 code. */
final class Currencies {

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Currencies(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Returns the index of a unit that may stand after a link: {@code une vingtaine de}. */
  int unitStart(int at) {
    return tokens.isNear(at) && vocabulary.usage().links().contains(tokens.word(at)) ? at + 1 : at;
  }

  /** Returns the currency that follows a number, or nothing. */
  String after(int at) {
    int unit = unitStart(at);
    if (!tokens.isNear(unit)) {
      return "";
    }
    return tokens.get(unit) instanceof Token.Sign sign ? ofSign(sign.sign()) : at(unit);
  }

  /** Returns the index of the token after such a currency. */
  int end(int at) {
    int unit = unitStart(at);
    String word = tokens.word(unit);
    boolean more =
        Usage.FRANCS.contains(word)
            || (word.equals(Usage.CFA) && tokens.word(unit + 1).startsWith("franc"))
            || word.equals(Usage.US);
    return more && tokens.isNear(unit + 1) ? unit + 2 : unit + 1;
  }

  /** Returns the currency whose name begins with a token, or nothing. */
  String at(int at) {
    String word = tokens.word(at);
    if (Usage.FRANCS.contains(word)) {
      return tokens.isNear(at + 1) && tokens.word(at + 1).equals(Usage.CFA) ? "XOF" : "";
    }
    if (word.equals(Usage.US)) {
      return tokens.isNear(at + 1) && Usage.DOLLARS.contains(tokens.word(at + 1)) ? "USD" : "";
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
}
