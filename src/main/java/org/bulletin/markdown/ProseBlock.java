package org.bulletin.markdown;

import java.util.List;
import java.util.function.Predicate;
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
    int at = stretchAt(start);
    Stretch first = stretches.get(at);
    Stretch last = stretches.get(stretchAt(Math.max(start, end - 1)));
    int column = first.column() + start - first.start();
    int length =
        last.line() == first.line()
            ? last.column() + end - last.start() - column
            : stretches.get(at + 1).start() - start;
    return new SourceLocation(file, first.line(), column, Math.max(length, 0));
  }

  /** Returns the offset after the last character of a stretch. */
  public int end(int stretch) {
    return stretch + 1 < stretches.size() ? stretches.get(stretch + 1).start() : text.length();
  }

  /**
   * Returns the number of the last stretch for which something is true that is true of all before
   * it; 0 where it is true of none.
   */
  public int lastStretch(Predicate<Stretch> isTrue) {
    int low = 0;
    int high = stretches.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (isTrue.test(stretches.get(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the number of the last stretch that begins at an offset of the text or before it. */
  private int stretchAt(int offset) {
    return lastStretch(stretch -> stretch.start() <= offset);
  }
}
