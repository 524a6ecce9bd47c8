package org.bulletin.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of YAML, as far as it can be understood by itself: {@code key: value} or {@code -
 * value}.
 *
 * @param number from 0
 */
record YamlLine(int number, String text) {

  private static final Pattern KEY =
      Pattern.compile("(\\s*(?:- +)?[\\p{L}\\p{N}_-]+):(?:[ \\t]+(.*)|$)");
  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("(\\s*(?:- +)?[\\p{L}\\p{N}_-]+):([^\\s/].*)");
  private static final Pattern ITEM = Pattern.compile("\\s*- +(\\S.*)");
  private static final String INDICATORS = "!&*@%`|>?-,[]{}#";

  boolean hasKey() {
    return KEY.matcher(text).matches();
  }

  /** Returns whether the colon of the line's key stands at a column. */
  boolean isKeyEnd(int column) {
    Matcher key = KEY.matcher(text);
    return key.matches() && key.end(1) == column;
  }

  /** Returns whether this is {@code key:value}, which YAML takes for a text. */
  boolean lacksSpace() {
    return KEY_WITHOUT_SPACE.matcher(text).matches();
  }

  int colon() {
    return text.indexOf(':');
  }

  String withSpace() {
    return text.substring(0, colon() + 1) + " " + text.substring(colon() + 1);
  }

  int indentation() {
    return text.length() - text.stripLeading().length();
  }

  /** Returns where the value begins, or the line's end where there is none. */
  int valueColumn() {
    Matcher key = KEY.matcher(text);
    if (key.matches() && key.group(2) != null && !key.group(2).isEmpty()) {
      return key.start(2);
    }
    Matcher item = ITEM.matcher(text);
    return item.matches() ? item.start(1) : text.length();
  }

  boolean startsWithQuote() {
    return startsWithOneOf("\"'");
  }

  boolean startsWithIndicator() {
    return startsWithOneOf(INDICATORS);
  }

  /** Returns whether the value begins with a quote that does not stand in the line again. */
  boolean opensQuote() {
    int start = valueColumn();
    return startsWithQuote() && text.indexOf(text.charAt(start), start + 1) < 0;
  }

  private boolean startsWithOneOf(String characters) {
    int start = valueColumn();
    return start < text.length() && characters.indexOf(text.charAt(start)) >= 0;
  }
}
