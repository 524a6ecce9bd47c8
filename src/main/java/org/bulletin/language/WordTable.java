package org.bulletin.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values by words, which are found where they stand in a text, whatever their case, without being
 * cut out of it. That most words are unknown is told by their length and first letter.
 */
public final class WordTable<V> {

  private static final int LETTERS = 26;
  private static final int ALL = -1;

  /** Of a power of two slots each word has the first free one from that of its hash on. */
  private final String[] words;

  private final List<Optional<V>> values;

  /** Which first letters there are among the words of a length, a bit for each of a to z. */
  private final int[] firstLetters;

  /**
   * @param values by words in lower case, none of them empty
   */
  public WordTable(Map<String, V> values) {
    int slots = Integer.highestOneBit(4 * values.size() + 1) << 1;
    this.words = Collections.nCopies(slots, "").toArray(String[]::new);
    this.values = new ArrayList<>(Collections.nCopies(slots, Optional.empty()));
    this.firstLetters =
        new int[values.keySet().stream().mapToInt(String::length).max().orElse(0) + 1];
    values.forEach(this::put);
  }

  /** Returns a table of words that have no more to tell than that they are known. */
  public static WordTable<String> of(Collection<String> words) {
    return new WordTable<>(
        words.stream().distinct().collect(Collectors.toMap(Function.identity(), word -> word)));
  }

  private void put(String word, V value) {
    int slot = word.hashCode() & words.length - 1;
    while (!words[slot].isEmpty()) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = word;
    values.set(slot, Optional.of(value));
    firstLetters[word.length()] |= bit(word.charAt(0));
  }

  /** Returns whether there are no words. */
  public boolean isEmpty() {
    return firstLetters.length == 1;
  }

  /** Returns the value of one of a text's words. */
  public Optional<V> find(TextWords words, int word) {
    int start = words.start(word);
    int length = words.end(word) - start;
    return mayHave(length, words.text().charAt(start))
        ? find(words.text(), start, start + length, words.hash(word), words.areAlike())
        : Optional.empty();
  }

  /** Returns the value of what stands between two offsets of a text. */
  public Optional<V> find(String text, int start, int end) {
    if (start == end || !mayHave(end - start, text.charAt(start))) {
      return Optional.empty();
    }
    int hash = 0;
    boolean alike = true;
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      alike &= Letters.isAlike(letter);
      hash = 31 * hash + Letters.toLowerCase(letter);
    }
    return find(text, start, end, hash, alike);
  }

  private boolean mayHave(int length, char letter) {
    if (length >= firstLetters.length) {
      return false;
    }
    int first = bit(letter);
    return first == ALL || (firstLetters[length] & first) != 0;
  }

  private Optional<V> find(String text, int start, int end, int hash, boolean alike) {
    if (!alike) {
      return find(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
    int slot = hash & words.length - 1;
    while (!words[slot].isEmpty() && !isSame(words[slot], text, start, end)) {
      slot = slot + 1 & words.length - 1;
    }
    return values.get(slot);
  }

  private Optional<V> find(String word) {
    int slot = word.hashCode() & words.length - 1;
    while (!words[slot].isEmpty() && !words[slot].equals(word)) {
      slot = slot + 1 & words.length - 1;
    }
    return values.get(slot);
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) != Letters.toLowerCase(text.charAt(start + at))) {
        return false;
      }
    }
    return true;
  }

  /** Letters beyond ASCII are not told apart. */
  private static int bit(char letter) {
    int index = (letter | 0x20) - 'a';
    return letter < 0x80 && index >= 0 && index < LETTERS ? 1 << index : ALL;
  }
}
