package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.SourceLocation;

/** Tells where in the file a stretch of the text stands. */
final class SourceMap {

  private final MarkdownText markdown;
  private final int[] lineStarts;

  SourceMap(MarkdownText markdown) {
    this.markdown = markdown;
    this.lineStarts = lineStarts(markdown.text());
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** Returns the place of a stretch, as far as it stands on its first line. */
  SourceLocation at(BasedSequence stretch) {
    return at(stretch.getStartOffset(), stretch.getEndOffset());
  }

  SourceLocation at(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    int length = Math.min(end, lineEnd(line)) - start;
    return new SourceLocation(
        markdown.file(),
        markdown.firstLine() + line,
        start - lineStarts[line] + 1,
        Math.max(length, 0));
  }

  private int lineEnd(int line) {
    return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : markdown.text().length();
  }

  /** Returns the index of a string within a stretch, or -1. */
  int find(String wanted, int start, int end) {
    int last = end - wanted.length();
    for (int at = start; at <= last; at++) {
      if (markdown.text().startsWith(wanted, at)) {
        return at;
      }
    }
    return -1;
  }
}
