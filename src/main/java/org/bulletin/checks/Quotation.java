package org.bulletin.checks;

/** The beginning of a passage, as messages quote it. */
final class Quotation {

  private static final int LENGTH = 50;

  private Quotation() {}

  /** Returns a text of one line, cut after a word where it is long. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(' ', LENGTH);
    return line.substring(0, end > LENGTH / 2 ? end : LENGTH) + "…";
  }
}
