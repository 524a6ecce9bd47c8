package org.bulletin.cards;

/**
 * The fonts of a card.
 *
 * @param serif for titles; Latin, Greek and Cyrillic
 * @param bold for what stands out, and for titles in other scripts: Arabic, Hebrew, Tifinagh, N'Ko
 * @param plain the rest
 */
record Typefaces(Typeface serif, Typeface bold, Typeface plain) {

  static Typefaces read() {
    return new Typefaces(
        Typeface.read("DejaVuSerifCondensed-Bold"),
        Typeface.read("DejaVuSans-Bold"),
        Typeface.read("DejaVuSans"));
  }

  /** Returns the font for a title: one for all of it, since letters of two do not match. */
  Typeface display(String visualText) {
    boolean letters = serif.lacks(visualText.replaceAll("\\P{L}", "")) == 0;
    return letters || serif.lacks(visualText) <= bold.lacks(visualText) ? serif : bold;
  }
}
