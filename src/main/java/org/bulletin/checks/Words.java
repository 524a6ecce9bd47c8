package org.bulletin.checks;

import java.text.Normalizer;
import java.util.Locale;

/** Finds words in a text, whatever their case, accents and apostrophes. */
final class Words {

  private Words() {}

  /** Returns a text in the form in which {@link #stand} compares texts. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char next = decomposed.charAt(i);
      if (Character.isLetterOrDigit(next)) {
        plain.append(next);
      } else if (Character.getType(next) != Character.NON_SPACING_MARK) {
        plain.append(' ');
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns whether words stand in a text as words of their own, both in plain form. */
  static boolean stand(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || text.charAt(at - 1) == ' ';
      boolean ends = end == text.length() || text.charAt(end) == ' ';
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word of a text begins so, both in plain form. */
  static boolean begin(String start, String text) {
    return text.startsWith(start) || text.contains(" " + start);
  }
}
