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
 * cut out of it.
 */
public final class WordTable<V> {

  private final Map<String, V> byWord;

  /** Of a power of two slots each word has the first free one from that of its hash on. */
  private final String[] words;

  private final int[] hashes;
  private final List<Optional<V>> values;
  private final int last;

  /**
   * @param values by words in lower case, none of them empty
   */
  public WordTable(Map<String, V> values) {
    int slots = Integer.highestOneBit(4 * values.size() + 1) << 1;
    this.byWord = Map.copyOf(values);
    this.words = Collections.nCopies(slots, "").toArray(String[]::new);
    this.hashes = new int[slots];
    this.values = new ArrayList<>(Collections.nCopies(slots, Optional.empty()));
    this.last = slots - 1;
    values.forEach(this::put);
  }

  /** Returns a table of words that have no more to tell than that they are known. */
  public static WordTable<String> of(Collection<String> words) {
    return new WordTable<>(
        words.stream().distinct().collect(Collectors.toMap(Function.identity(), word -> word)));
  }

  private void put(String word, V value) {
    int slot = word.hashCode() & last;
    while (!words[slot].isEmpty()) {
      slot = slot + 1 & last;
    }
    words[slot] = word;
    hashes[slot] = word.hashCode();
    values.set(slot, Optional.of(value));
  }

  /** Returns whether there are no words. */
  public boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** Returns the value of one of a text's words. */
  public Optional<V> find(TextWords text, int word) {
    return text.areAlike()
        ? find(text.text(), text.start(word), text.end(word), text.hash(word))
        : find(text.text(), text.start(word), text.end(word));
  }

  /** Returns the value of what stands between two offsets of a text. */
  public Optional<V> find(String text, int start, int end) {
    int hash = 0;
    int seen = 0;
    for (int at = start; at < end; at++) {
      int sign = Letters.of(text.charAt(at));
      hash = 31 * hash + (char) sign;
      seen |= sign;
    }
    return Letters.areAlike(seen)
        ? find(text, start, end, hash)
        : Optional.ofNullable(byWord.get(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }

  private Optional<V> find(String text, int start, int end, int hash) {
    for (int slot = hash & last; !words[slot].isEmpty(); slot = slot + 1 & last) {
      if (hashes[slot] == hash && isSame(words[slot], text, start, end)) {
        return values.get(slot);
      }
    }
    return Optional.empty();
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
}
