package org.bulletin.figures;

/**
 * What a number counts, as far as its value depends on it.
 *
 * @param code the ISO 4217 code of a currency; empty for all other kinds
 */
public record Unit(Kind kind, String code) {

  /** The kinds of units. */
  public enum Kind {
    PLAIN,
    ORDINAL,
    PERCENT,
    CURRENCY
  }

  public static final Unit PLAIN = new Unit(Kind.PLAIN, "");
  public static final Unit ORDINAL = new Unit(Kind.ORDINAL, "");
  public static final Unit PERCENT = new Unit(Kind.PERCENT, "");

  /** Returns the unit of a currency, by its ISO 4217 code. */
  public static Unit currency(String code) {
    return new Unit(Kind.CURRENCY, code);
  }

  /**
   * Returns whether a translation may write the one for the other: a unit may be understood from
   * what stands around it, and {@code chapitre 2} is the second chapter.
   */
  boolean agreesWith(Unit other) {
    return equals(other) || isOpen() || other.isOpen();
  }

  private boolean isOpen() {
    return kind == Kind.PLAIN || kind == Kind.ORDINAL;
  }
}
