package org.bulletin.checks;

import java.util.Optional;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock;
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
    SourceLocation address = link.location();
    ProseBlock block = passage.block();
    int before = block.lastStretch(stretch -> isBefore(stretch, address));
    Stretch words = block.stretches().get(before);
    int end = block.end(before);
    int gap = address.column() - words.column() - (end - words.start());
    return words.line() == address.line() && gap >= SHORTEST_GAP && gap <= LONGEST_GAP
        ? Optional.of(new Sentences.Span(words.start(), end))
        : Optional.empty();
  }

  private static boolean isBefore(Stretch stretch, SourceLocation address) {
    return stretch.line() < address.line()
        || (stretch.line() == address.line() && stretch.column() < address.column());
  }
}
