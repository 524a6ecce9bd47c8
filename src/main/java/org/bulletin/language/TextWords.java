package org.bulletin.language;

import java.util.Arrays;

/**
 * The words of a text, each a run of letters and digits: where they stand, and what is asked of
 * every word by somebody. They are found once for all who look for words. Immutable.
 */
public final class TextWords {

  private static final int SHORTEST = 5;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private boolean[] withDigit;
  private int count;
  private boolean digits;
  private boolean alike;

  private TextWords(String text) {
    this.text = text;
    this.starts = new int[text.length() / SHORTEST + 1];
    this.ends = new int[starts.length];
    this.hashes = new int[starts.length];
    this.withDigit = new boolean[starts.length];
  }

  /** Finds the words of a text. */
  public static TextWords of(String text) {
    TextWords words = new TextWords(text);
    words.find(text.toCharArray());
    return words;
  }

  private void find(char[] signs) {
    int start = 0;
    int hash = 0;
    int seen = 0;
    int all = 0;
    for (int at = 0; at <= signs.length; at++) {
      int sign = at < signs.length ? Letters.of(signs[at]) : 0;
      if (Letters.isOfWord(sign)) {
        hash = 31 * hash + (char) sign;
        seen |= sign;
      } else {
        if (at > start) {
          boolean digit = Letters.hasDigit(seen);
          add(start, at, hash, digit);
          digits |= digit && hasDigit(signs, start, at);
          all |= seen;
        }
        start = at + 1;
        hash = 0;
        seen = 0;
      }
    }
    alike = Letters.areAlike(all);
  }

  private static boolean hasDigit(char[] signs, int start, int end) {
    int at = start;
    while (at < end && (signs[at] < '0' || signs[at] > '9')) {
      at++;
    }
    return at < end;
  }

  private void add(int start, int end, int hash, boolean digit) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
      withDigit = Arrays.copyOf(withDigit, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    withDigit[count] = digit;
    count++;
  }

  public String text() {
    return text;
  }

  /** Returns how many there are. */
  public int count() {
    return count;
  }

  /** Returns the offset of a word's first character. */
  public int start(int word) {
    return starts[word];
  }

  /** Returns the offset after a word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** Returns a hash of a word, the same in whatever case it is written. */
  public int hash(int word) {
    return hashes[word];
  }

  /** Returns whether a word has digits in it. */
  public boolean hasDigit(int word) {
    return withDigit[word];
  }

  /** Returns whether there is any digit from 0 to 9. */
  public boolean hasDigits() {
    return digits;
  }

  /** Returns whether the hashes are those of the words in lower case. */
  boolean areAlike() {
    return alike;
  }
}
