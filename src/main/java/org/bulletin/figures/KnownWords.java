package org.bulletin.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the few words of a text that can be part of a figure; most others are told at a glance. */
final class KnownWords {

  private static final int LETTERS = 26;
  private static final int ALL = -1;

  private final Map<String, Boolean> starts;

  /** Which first letters there are among the words of a length, a bit for each of a to z. */
  private final int[] firstLetters;

  /**
   * @param starts the words in lower case, and whether a figure can begin with them
   */
  KnownWords(Map<String, Boolean> starts) {
    this.starts = new HashMap<>(starts);
    this.firstLetters =
        new int[starts.keySet().stream().mapToInt(String::length).max().orElse(0) + 1];
    starts.keySet().forEach(word -> firstLetters[word.length()] |= bit(word.charAt(0)));
  }

  /** Returns the token of a known word. */
  Optional<Token> find(String text, int start, int end) {
    int length = end - start;
    if (length >= firstLetters.length) {
      return Optional.empty();
    }
    int first = bit(text.charAt(start));
    if (first != ALL && (firstLetters[length] & first) == 0) {
      return Optional.empty();
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    Boolean begins = starts.get(word);
    return begins == null
        ? Optional.empty()
        : Optional.of(
            new Token.Word(start, end, word, Character.isUpperCase(text.charAt(start)), begins));
  }

  /** Letters beyond ASCII are not told apart. */
  private static int bit(char letter) {
    int index = (letter | 0x20) - 'a';
    return letter < 0x80 && index >= 0 && index < LETTERS ? 1 << index : ALL;
  }
}
