package org.bulletin.yaml;

import java.util.Optional;

/** What the escapes of double quotes can bring into a text that no file may hold as it is. */
final class YamlEscapes {

  private YamlEscapes() {}

  /**
   * Returns the first character of a text that neither HTML nor XML can hold, as {@code U+0008}: a
   * control character, half a pair of surrogates, no character at all.
   */
  static Optional<String> unprintable(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? Optional.empty() : firstUnprintable(text);
  }

  /** Nearly all text is letters of the scripts below those that take two halves. */
  private static boolean isPlain(char character) {
    return (character >= ' ' && character < 0x7F)
        || (character > 0x9F && character < Character.MIN_SURROGATE);
  }

  private static Optional<String> firstUnprintable(String text) {
    return text.codePoints()
        .filter(YamlEscapes::isUnprintable)
        .mapToObj(character -> String.format("U+%04X", character))
        .findFirst();
  }

  private static boolean isUnprintable(int character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return control || surrogate || character == 0xFFFE || character == 0xFFFF;
  }
}
