package org.bulletin.checks;

/**
 * How long texts are that say the same in two languages, after Gale and Church (Computational
 * Linguistics 19, 1993): as if each character became a number of characters by chance.
 */
final class Lengths {

  /** Theirs, for English, French and German. */
  private static final double VARIANCE = 6.8;

  private static final double LEAST = 16;

  private Lengths() {}

  /** Returns how many standard deviations two lengths are apart, in characters. */
  static double apart(double one, double other) {
    return Math.abs(one - other) / Math.sqrt(VARIANCE * (one + other + LEAST) / 2);
  }
}
