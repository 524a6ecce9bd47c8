package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;

/** A piece of text that is a figure or may be part of one. */
sealed interface Token {

  int start();

  int end();

  /**
   * A word that may be part of a figure.
   *
   * @param capital whether its first letter is one
   */
  record Word(int start, int end, KnownWord known, boolean capital) implements Token {

    /** Returns it in lower case. */
    String text() {
      return known.text();
    }
  }

  /**
   * A number in digits.
   *
   * @param digits how many digits there are, where there is nothing else
   */
  record Digits(int start, int end, List<BigDecimal> values, int digits, boolean ordinal)
      implements Token {

    boolean isWhole(int atMost) {
      return digits > 0 && digits <= atMost;
    }

    int whole() {
      return values.get(0).intValue();
    }
  }

  /** A sign of a currency, of percent, or an opening or closing parenthesis. */
  record Sign(int start, int end, char sign) implements Token {}

  /** A figure that is complete by itself. */
  record Complete(Figure figure) implements Token {
    @Override
    public int start() {
      return figure.start();
    }

    @Override
    public int end() {
      return figure.end();
    }
  }
}
