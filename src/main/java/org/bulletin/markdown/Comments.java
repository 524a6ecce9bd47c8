package org.bulletin.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;

/** Keeps editors' notes to themselves: HTML comments are never published, not even by mistake. */
final class Comments {

  private static final String START = "<!--";
  private static final String END = "-->";

  private final SourceMap source;
  private final Diagnostics diagnostics;

  Comments(SourceMap source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Returns HTML without its comments; one that is never closed is reported. */
  String remove(BasedSequence html) {
    String text = html.toString();
    StringBuilder kept = new StringBuilder();
    int from = 0;
    int start = text.indexOf(START);
    while (start >= 0) {
      kept.append(text, from, start);
      int end = text.indexOf(END, start + START.length());
      if (end < 0) {
        report(html.subSequence(start, start + START.length()));
        return kept.toString();
      }
      from = end + END.length();
      start = text.indexOf(START, from);
    }
    return kept.append(text, from, text.length()).toString();
  }

  /**
   * Reports a comment that its paragraph leaves open, which CommonMark takes for text.
   *
   * @param written the node's characters
   */
  void refuseOpen(Node text, String written) {
    int start = written.indexOf(START);
    if (start < 0) {
      return;
    }
    BasedSequence chars = text.getChars();
    while (start >= 0) {
      BasedSequence found = chars.subSequence(start, start + START.length());
      boolean escaped = start > 0 && chars.charAt(start - 1) == '\\';
      if (!escaped) {
        report(found);
      }
      start = chars.indexOf(START, start + START.length());
    }
  }

  private void report(BasedSequence start) {
    diagnostics.error(Problem.MARKDOWN_COMMENT_UNCLOSED, source.at(start));
  }
}
