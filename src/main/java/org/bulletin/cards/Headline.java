package org.bulletin.cards;

import java.util.List;
import org.bulletin.language.Language;

/**
 * A title, set as large as its room allows.
 *
 * @param size in pixels
 * @param lines as few as can be, of about the same width; where the room is too small even for the
 *     smallest size, the last one ends in an ellipsis
 */
record Headline(double size, List<String> lines) {

  private static final double LARGEST = 80;
  private static final double SMALLEST = 44;
  private static final double STEP = 2;
  private static final double LEADING = 1.17;
  private static final int MOST_LINES = 5;

  static Headline of(
      String title, Typeface typeface, Language language, double width, double height) {
    Wrapping wrapping = new Wrapping(title, typeface, language);
    for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
      double measure = width / size;
      if (wrapping.fits(measure) && wrapping.lines(measure).size() <= most(size, height)) {
        return new Headline(size, wrapping.balanced(measure));
      }
    }
    return new Headline(SMALLEST, wrapping.cut(width / SMALLEST, most(SMALLEST, height)));
  }

  /** Returns the distance from one base line to the next. */
  double leading() {
    return size * LEADING;
  }

  double height() {
    return lines.size() * leading();
  }

  private static int most(double size, double height) {
    return Math.min(MOST_LINES, (int) (height / (size * LEADING)));
  }
}
