package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number.
 *
 * @param values what it may mean, likeliest first; more than one where the writing is ambiguous, as
 *     in {@code 1.234}, which in French may be either. Without trailing zeros.
 * @param unit what it counts
 * @param writing how it stands in the text
 * @param measure what it is measured in, where that may be converted
 */
public record Quantity(
    int start,
    int end,
    List<BigDecimal> values,
    Unit unit,
    Writing writing,
    Optional<Measure> measure)
    implements Figure {

  /** How a number stands in a text. */
  public enum Writing {
    DIGITS,
    /**
     * In one digit that a word is joined to, which says of what kind something is: {@code 2-way}.
     */
    KIND,
    WORDS,
    /** A noun for about so many: {@code une vingtaine}. */
    ABOUT,
    /** A word that tells a number only in passing: {@code both}, {@code twice}, {@code half}. */
    TURN_OF_PHRASE
  }

  public Quantity {
    values = values.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
  }

  Quantity(int start, int end, List<BigDecimal> values, Unit unit, Writing writing) {
    this(start, end, values, unit, writing, Optional.empty());
  }

  /** Returns whether it may be the other in another measure. */
  boolean converts(Quantity other) {
    return measure.isPresent()
        && other.measure.isPresent()
        && values.stream()
            .anyMatch(
                mine ->
                    other.values.stream()
                        .anyMatch(
                            theirs -> measure.get().converts(mine, other.measure.get(), theirs)));
  }

  /** Returns its likeliest value. */
  public BigDecimal value() {
    return values.get(0);
  }
}
