package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock.Stretch;

/** Finds the words of a link, on which a reader clicks. */
final class LinkWords {

  /**
   * What stands between a link's words and its address: {@code ](}, maybe with an angle bracket.
   */
  private static final int SHORTEST_GAP = 2;

  private static final int LONGEST_GAP = 3;

  private LinkWords() {}

  /** Returns where they stand in a passage: a stretch of their own right before the address. */
  static Optional<Sentences.Span> of(LinkReference link, Passage passage) {
    List<Stretch> stretches = passage.block().stretches();
    for (int at = 0; at < stretches.size(); at++) {
      Stretch stretch = stretches.get(at);
      boolean last = at + 1 == stretches.size();
      int end = last ? passage.text().length() : stretches.get(at + 1).start();
      int gap = link.location().column() - stretch.column() - (end - stretch.start());
      if (stretch.line() == link.location().line() && gap >= SHORTEST_GAP && gap <= LONGEST_GAP) {
        return Optional.of(new Sentences.Span(stretch.start(), end));
      }
    }
    return Optional.empty();
  }
}
