package org.bulletin.language;

import java.util.function.UnaryOperator;

/**
 * The micro-typography of a language: what a typesetter would have done to spaces and apostrophes
 * that were typed on an ordinary keyboard.
 *
 * <p>Immutable.
 */
public final class Typography {

  private static final String FRENCH_SUBTAG = Language.FRENCH.primarySubtag();

  private final String subtag;
  private final UnaryOperator<String> rules;

  private Typography(String subtag, UnaryOperator<String> rules) {
    this.subtag = subtag;
    this.rules = rules;
  }

  /**
   * Returns the rules of a language: those of French for {@code fr} and its regional variants, none
   * for other languages.
   */
  public static Typography of(Language language) {
    return language.primarySubtag().equals(FRENCH_SUBTAG)
        ? new Typography(FRENCH_SUBTAG, FrenchTypography::apply)
        : none();
  }

  /** Returns a typography that leaves every text as it is. */
  public static Typography none() {
    return new Typography("", UnaryOperator.identity());
  }

  /**
   * Returns the text with the rules applied. A rule replaces one character by one other, so the
   * result is as long as the text, and what stands at an index still stands there; nothing is ever
   * inserted. Applying the rules again changes nothing.
   */
  public String apply(String plainText) {
    return rules.apply(plainText);
  }

  /** Tells whether text in that language follows these rules. */
  public boolean covers(Language language) {
    return language.primarySubtag().equals(subtag);
  }
}
