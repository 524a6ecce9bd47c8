package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.bulletin.figures.Quantity.Measured;

/** Tells in a row of tokens what numbers are measured in. */
final class Measures {

  /** Of what stands before a converted number: {@code (about 19 miles)}. */
  private static final int LONGEST_ABOUT = 10;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Currencies currencies;

  Measures(Tokens tokens, Vocabulary vocabulary, Currencies currencies) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.currencies = currencies;
  }

  /** Returns what a number is measured in that ends before a token, where that is known. */
  Optional<Measured> after(int at) {
    int unit = currencies.unitStart(at);
    Optional<Measure> measure =
        tokens.isNear(unit) ? Measure.of(tokens.word(unit)) : Optional.empty();
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    Measure one = measure.get();
    Measure whole =
        tokens.isNear(unit + 1)
            ? Measure.of(tokens.word(unit + 1)).map(one::followedBy).orElse(one)
            : one;
    return Optional.of(new Measured(whole, tokens.get(whole == one ? unit : unit + 1).end()));
  }

  /**
   * Returns the index of the token after the same in another measure, as in {@code 30 km (19
   * miles)}, or what is given where there is none.
   */
  int again(BigDecimal value, Measured measured, int next) {
    int open = next;
    while (open < tokens.size() && tokens.get(open).end() <= measured.end()) {
      open++;
    }
    if (!tokens.follows(open, "") || !tokens.isSign(open, '(')) {
      return next;
    }
    Optional<Amount> amount = Amount.read(tokens, open + 1, vocabulary);
    Optional<Measured> other = amount.flatMap(again -> after(again.next()));
    if (amount.isEmpty()
        || other.isEmpty()
        || tokens.get(open + 1).start() - tokens.get(open).end() > LONGEST_ABOUT
        || !measured.measure().converts(value, other.get().measure(), amount.get().value())) {
      return next;
    }
    int close = amount.get().next();
    while (close < tokens.size() && tokens.get(close).end() <= other.get().end()) {
      close++;
    }
    return tokens.follows(close, "") && tokens.isSign(close, ')') ? close + 1 : next;
  }
}
