package org.bulletin.checks;

/** Finds words in a text, as they are or whatever their case, accents and apostrophes. */
final class Words {

  /** The letters from U+00C0 to U+017F without their marks; a dot where there is no such letter. */
  private static final String BARE =
      "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
          + "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
          + "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";

  private Words() {}

  /** Returns a letter in lower case and without its accent, as far as French and English go. */
  static char folded(char letter) {
    if (letter < '\u00C0') {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    int at = letter - '\u00C0';
    char bare = at < BARE.length() ? BARE.charAt(at) : '.';
    return bare == '.' ? Character.toLowerCase(letter) : bare;
  }

  /** Returns a text in the form in which {@link #stand} compares texts. */
  static String plain(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      char next = text.charAt(i);
      plain[i] = Character.isLetterOrDigit(next) ? folded(next) : ' ';
    }
    return new String(plain);
  }

  /** Returns whether words stand in a text as words of their own, both in plain form. */
  static boolean stand(String words, String text) {
    return find(words, text) >= 0;
  }

  /**
   * Returns where words first stand in a text as words of their own, in the same letters, or -1.
   */
  static int find(String words, String text) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return at;
      }
      at = text.indexOf(words, at + 1);
    }
    return -1;
  }

  /** Returns whether a word of a text begins so, both in plain form. */
  static boolean begin(String start, String text) {
    return text.startsWith(start) || text.contains(" " + start);
  }
}
