package org.bulletin.markdown;

/**
 * Refuses a quote or list with too many lines in one block: the parser joins lines that do not
 * follow each other directly in the text, and that takes it quadratic time before anything can be
 * counted.
 */
final class LineCheck {

  private LineCheck() {}

  static void check(String text) {
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      lines = isIndented(text, start) && !isBlank(text, start, end) ? lines + 1 : 0;
      if (lines > MarkdownLimits.INDENTED_LINES) {
        throw new Refusal(Refusal.Excess.LINES, start);
      }
      start = end + 1;
    }
  }

  private static boolean isIndented(String text, int start) {
    return " \t>".indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == end;
  }
}
