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

  /**
   * Returns the line with its value quoted, or empty where it has no value that quotes would help.
   */
  static Optional<String> quotedLine(String line) {
    for (Pattern form : new Pattern[] {KEY_AND_VALUE, ITEM}) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        String value = matcher.group(2);
        return isText(value) ? Optional.of(matcher.group(1) + quoted(value)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A value in brackets, of several lines or properly quoted is none that quotes would help. */
  private static boolean isText(String value) {
    return "{[|>".indexOf(value.charAt(0)) < 0 && !value.matches("\"[^\"]*\"?|'[^']*'?");
  }

  private static String quoted(String value) {
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return plain ? '"' + value + '"' : '\'' + value.replace("'", "''") + '\'';
  }
}
