package org.bulletin.diagnostic;

import java.util.Comparator;

/**
 * A stretch of text in a file that an editor wrote.
 *
 * @param file the file, relative to {@code content/} (a template's begins with {@code templates/}),
 *     with forward slashes
 * @param line the line, from 1
 * @param column the first character's column, from 1, in UTF-16 units
 * @param length how many characters of that line are meant; 0 for the place before the column
 */
public record SourceLocation(String file, int line, int column, int length)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column)
          .thenComparingInt(SourceLocation::length);

  /** A file as a whole: its first line, nothing marked. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 1, 1, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
