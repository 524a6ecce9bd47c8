package org.bulletin.markdown;

import java.util.List;
import org.bulletin.diagnostic.SourceLocation;

/**
 * One block of text, none of whose parts stands in another block.
 *
 * @param level a heading's level, from 1; a cell's column, from 0; else how deep in lists, quotes
 *     and notes it stands, from 0
 * @param group the number of the list, table, quote or note that it stands in, from 1 in the order
 *     of the body; 0 where it stands in none. The innermost counts.
 * @param row the number of the item or the row within the group, from 0
 * @param text the words; a line break within the block is a space
 * @param stretches where the text stands, in the order of the text; the first begins with it
 */
public record ProseBlock(
    Kind kind, int level, int group, int row, String text, List<Stretch> stretches) {

  /** What a block is to its reader. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    QUOTE,
    NOTE,
    CODE,
    /** The text for those who do not see an image. */
    IMAGE
  }

  /**
   * A part of the text that stands on one line.
   *
   * @param start the offset of its first character in the text
   * @param line from 1, in the file
   * @param column from 1, in UTF-16 units
   */
  public record Stretch(int start, int line, int column) {}

  public ProseBlock {
    stretches = List.copyOf(stretches);
  }

  /**
   * Returns where a part of the text stands in the file, as far as it stands on its first line.
   *
   * @param file the file that the block is of
   * @param start the offset of the first character
   * @param end the offset after the last
   */
  public SourceLocation place(String file, int start, int end) {
    Stretch first = stretch(start);
    Stretch last = stretch(Math.max(start, end - 1));
    int column = first.column() + start - first.start();
    int length =
        last.line() == first.line()
            ? last.column() + end - last.start() - column
            : stretches.get(stretches.indexOf(first) + 1).start() - start;
    return new SourceLocation(file, first.line(), column, Math.max(length, 0));
  }

  private Stretch stretch(int offset) {
    Stretch found = stretches.get(0);
    for (Stretch stretch : stretches) {
      if (stretch.start() > offset) {
        break;
      }
      found = stretch;
    }
    return found;
  }
}
