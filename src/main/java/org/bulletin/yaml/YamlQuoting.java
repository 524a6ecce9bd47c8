package org.bulletin.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the value of a {@code key: value} line between quotes, as the remedy for what YAML misreads.
 */
final class YamlQuoting {

  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("(\\s*(?:- +)?[\\p{L}\\p{N}_-]+:[ \\t]+)(\\S.*?)\\s*");
  private static final Pattern ITEM = Pattern.compile("(\\s*- +)(\\S.*?)\\s*");

  private YamlQuoting() {}

  /** Returns the line with its value quoted, or empty where it has no value. */
  static Optional<String> quotedLine(String line) {
    for (Pattern form : new Pattern[] {KEY_AND_VALUE, ITEM}) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        return Optional.of(matcher.group(1) + quoted(matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  /** Returns the line with one value quoted, that of a mapping or list in brackets. */
  static Optional<String> quotedItem(String line, int column) {
    int start = column;
    while (start > 0 && "{[,".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    int end = column;
    while (end < line.length() && "}],".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String before = line.substring(0, start);
    String after = line.substring(end);
    return quotedLine(line.substring(start, end)).map(item -> before + item + after);
  }

  /** Quotes that stand around the whole value already are the ones that went wrong. */
  private static String quoted(String value) {
    char first = value.charAt(0);
    boolean enclosed =
        value.length() > 1
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    String text = enclosed ? value.substring(1, value.length() - 1) : value;
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain ? '"' + text + '"' : '\'' + text.replace("'", "''") + '\'';
  }
}
