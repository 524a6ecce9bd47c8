package org.bulletin.figures;

/**
 * A word that may be part of a figure.
 *
 * @param text in lower case
 */
record KnownWord(String text, Role role) {

  /** Where in a figure a word may stand. */
  enum Role {
    /** At its beginning, or alone. */
    START,
    /** At its beginning, with something after it. */
    ARTICLE,
    /** After something else. */
    PART
  }
}
