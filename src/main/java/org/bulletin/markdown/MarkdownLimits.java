package org.bulletin.markdown;

/**
 * How much one text may ask for. Each limit is far above what people write and low enough that a
 * refused text costs less than about a second.
 */
final class MarkdownLimits {

  /** Blocks within blocks; a list takes two, itself and its item. */
  static final int OPEN_BLOCKS = 100;

  /** Emphasis, links and images within each other. */
  static final int INLINE_DEPTH = 32;

  /** Lines without a blank one between them in a quote or a list. */
  static final int INDENTED_LINES = 5_000;

  /** Characters of a raw HTML tag. */
  static final int TAG_LENGTH = 4_000;

  /** Cells of a table: its rows times the columns of its head. */
  static final int TABLE_CELLS = 100_000;

  /** Steps of reading that every text may take, however short. */
  static final int STEPS = 10_000_000;

  /** Further steps for each character; prose takes about five. */
  static final int STEPS_PER_CHARACTER = 40;

  /**
   * Bytes of stack. The parser's regular expressions recurse for each character of a link's title
   * or for each attribute of a tag; this is room for some ten thousand of them.
   */
  static final long STACK_BYTES = 64L << 20;

  private MarkdownLimits() {}
}
