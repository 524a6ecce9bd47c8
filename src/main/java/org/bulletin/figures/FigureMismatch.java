package org.bulletin.figures;

import java.util.Optional;

/**
 * Figures that the original and its translation do not have in common. At least one of them is
 * there; where both are, the one was probably meant to be the other.
 *
 * @param original a figure that the translation lacks
 * @param translation a figure that the original lacks
 */
public record FigureMismatch(Optional<Place> original, Optional<Place> translation) {

  /**
   * A figure in its line.
   *
   * @param line the index of the line
   * @param index of the figure among the line's
   */
  public record Place(int line, int index) {}
}
