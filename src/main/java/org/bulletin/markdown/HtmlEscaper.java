package org.bulletin.markdown;

/** Writes text so that HTML reads it as text. What HTML does not allow at all becomes U+FFFD. */
final class HtmlEscaper {

  private static final int REPLACEMENT = 0xFFFD;

  private HtmlEscaper() {}

  static String text(String text) {
    return escape(text, "\"");
  }

  static String attribute(String value) {
    return escape(value, "");
  }

  private static String escape(String text, String unescaped) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
    int at = plain;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (unescaped.indexOf(character) >= 0) {
        escaped.appendCodePoint(character);
      } else {
        append(character, escaped);
      }
      at += Character.charCount(character);
    }
    return escaped.toString();
  }

  /** Nearly all text is letters and spaces of the scripts that most is written in. */
  private static boolean isPlain(char character) {
    return (character >= ' '
            && character < 0x7F
            && character != '&'
            && character != '<'
            && character != '>'
            && character != '"')
        || (character > 0x9F && character < Character.MIN_SURROGATE)
        || character == '\n'
        || character == '\t';
  }

  private static void append(int character, StringBuilder escaped) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  private static boolean isAllowed(int character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean nonCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return !control && !surrogate && !nonCharacter;
  }
}
