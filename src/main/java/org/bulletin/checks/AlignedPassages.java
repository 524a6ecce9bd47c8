package org.bulletin.checks;

import java.util.List;
import java.util.stream.Stream;

/**
 * Passages of an article and those of its translation that say the same. Mostly it is one of each;
 * a row has all its cells, and a paragraph may be made two. Where one side is empty, the other has
 * no counterpart.
 */
public record AlignedPassages(List<Passage> original, List<Passage> translation) {

  public AlignedPassages {
    original = List.copyOf(original);
    translation = List.copyOf(translation);
  }

  /** Returns whether there is something on both sides. */
  public boolean isMatched() {
    return !original.isEmpty() && !translation.isEmpty();
  }

  /** Returns the passages of both sides. */
  Stream<Passage> all() {
    return Stream.concat(original.stream(), translation.stream());
  }
}
