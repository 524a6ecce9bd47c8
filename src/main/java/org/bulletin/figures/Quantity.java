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
 * @param measured what it is measured in, where that may be converted
 */
public record Quantity(
    int start,
    int end,
    List<BigDecimal> values,
    Unit unit,
    Writing writing,
    Optional<Measured> measured)
    implements Figure {

  /**
   * What a number is measured in.
   *
   * @param end the index in the text after the word for it
   */
  public record Measured(Measure measure, int end) {}

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
    if (!isMeasuredOtherwise(other)) {
      return false;
    }
    Measure mine = measured.orElseThrow().measure();
    Measure theirs = other.measured.orElseThrow().measure();
    return values.stream()
        .anyMatch(one -> other.values.stream().anyMatch(two -> mine.converts(one, theirs, two)));
  }

  /** Returns whether both are measured in what may be converted: kilometres and miles. */
  public boolean isMeasuredOtherwise(Quantity other) {
    return measured.isPresent()
        && other.measured.isPresent()
        && measured.get().measure().isOtherThan(other.measured.get().measure());
  }

  /** Returns its likeliest value. */
  public BigDecimal value() {
    return values.get(0);
  }
}
