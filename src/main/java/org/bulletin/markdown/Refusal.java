package org.bulletin.markdown;

import java.util.Locale;
import org.bulletin.diagnostic.Problem;

/** Ends the rendering of a text that asks for too much. Never leaves this package. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What there was too much of. */
  enum Excess {
    BLOCKS(Problem.MARKDOWN_TOO_DEEP, MarkdownLimits.OPEN_BLOCKS),
    INLINE(Problem.MARKDOWN_TOO_DEEP, MarkdownLimits.INLINE_DEPTH),
    LINES(Problem.MARKDOWN_TOO_COMPLEX, MarkdownLimits.INDENTED_LINES),
    TAG(Problem.MARKDOWN_TOO_COMPLEX, MarkdownLimits.TAG_LENGTH),
    CELLS(Problem.MARKDOWN_TOO_COMPLEX, MarkdownLimits.TABLE_CELLS),
    STEPS(Problem.MARKDOWN_TOO_COMPLEX, MarkdownLimits.STEPS),
    STACK(Problem.MARKDOWN_TOO_COMPLEX, (int) (MarkdownLimits.STACK_BYTES >> 20));

    private final Problem problem;
    private final int limit;

    Excess(Problem problem, int limit) {
      this.problem = problem;
      this.limit = limit;
    }

    Problem problem() {
      return problem;
    }

    int limit() {
      return limit;
    }

    /** Returns the word by which messages tell the excesses apart: {@code blocks}. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Excess excess;
  private final int offset;

  /**
   * @param offset where in the text, from 0
   */
  Refusal(Excess excess, int offset) {
    super(excess.key(), null, false, false);
    this.excess = excess;
    this.offset = offset;
  }

  Excess excess() {
    return excess;
  }

  int offset() {
    return offset;
  }
}
