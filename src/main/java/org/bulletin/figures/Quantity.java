package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number.
 *
 * @param values what it may mean, likeliest first; more than one where the writing is ambiguous, as
 *     in {@code 1.234}, which in French may be either. Without trailing zeros.
 * @param unit what it counts
 * @param writing how it stands in the text
 */
public record Quantity(int start, int end, List<BigDecimal> values, Unit unit, Writing writing)
    implements Figure {

  /** How a number stands in a text. */
  public enum Writing {
    DIGITS,
    WORDS,
    /** A noun for about so many: {@code une vingtaine}. */
    ABOUT,
    /** A word that tells a number only in passing: {@code both}, {@code twice}, {@code half}. */
    TURN_OF_PHRASE
  }

  public Quantity {
    values = values.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
  }

  /** Returns its likeliest value. */
  public BigDecimal value() {
    return values.get(0);
  }
}
