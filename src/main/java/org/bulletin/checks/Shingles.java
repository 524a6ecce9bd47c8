package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Sketches of texts by winnowing (Schleimer, Wilkerson, Aiken 2003): of every {@link #WINDOW} rows
 * of {@link #WORDS} words the least hash is kept. Two texts that share {@link #SURE} words in a row
 * share a hash.
 */
final class Shingles {

  static final int WORDS = 8;
  static final int WINDOW = 16;
  static final int SURE = WORDS + WINDOW - 1;

  /** Eight hexadecimal digits are one hash. */
  private static final int DIGITS = 8;

  private static final Set<Kind> READ = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.NOTE);

  private Shingles() {}

  /** A word of a passage, without its case. */
  record Word(int hash, int start, int end) {}

  /** Returns the hashes that are kept of an article, in order, each as eight digits. */
  static String sketch(List<Passage> passages) {
    Set<Integer> kept = new TreeSet<>();
    for (Passage passage : passages) {
      for (List<Word> row : rows(passage)) {
        winnow(row, kept);
      }
    }
    StringBuilder sketch = new StringBuilder(kept.size() * DIGITS);
    HexFormat format = HexFormat.of();
    kept.forEach(hash -> sketch.append(format.toHexDigits(hash)));
    return sketch.toString();
  }

  /** Returns the hashes of a sketch. */
  static int[] hashes(String sketch) {
    int[] hashes = new int[sketch.length() / DIGITS];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HexFormat.fromHexDigits(sketch, i * DIGITS, (i + 1) * DIGITS);
    }
    return hashes;
  }

  private static void winnow(List<Word> row, Set<Integer> kept) {
    int count = row.size() - WORDS + 1;
    if (count < WINDOW) {
      return;
    }
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(row, i);
    }
    int least = -1;
    for (int end = WINDOW - 1; end < count; end++) {
      int start = end - WINDOW + 1;
      if (least < start) {
        least = start;
        for (int i = start + 1; i <= end; i++) {
          least = hashes[i] <= hashes[least] ? i : least;
        }
      } else if (hashes[end] <= hashes[least]) {
        least = end;
      }
      kept.add(hashes[least]);
    }
  }

  /** Returns the hash of the words that begin with one. */
  static int hash(List<Word> row, int first) {
    int hash = 1;
    for (int i = first; i < first + WORDS; i++) {
      hash = 31 * hash + row.get(i).hash();
    }
    // MurmurHash3's last step: close hashes are not to stay close.
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  /** Returns the words of a passage, cut where words stand in quotation marks. */
  static List<List<Word>> rows(Passage passage) {
    List<List<Word>> rows = new ArrayList<>();
    if (passage.part() != Part.BODY || !READ.contains(passage.kind())) {
      return rows;
    }
    String text = passage.text();
    List<Word> row = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (Scan.isWord(character)) {
        int hash = 0;
        int start = at;
        while (at < text.length() && Scan.isWord(text.charAt(at))) {
          hash = 31 * hash + Character.toLowerCase(text.charAt(at++));
        }
        if (!quoted) {
          row.add(new Word(hash, start, at));
        }
      } else {
        boolean opens = "«“".indexOf(character) >= 0 || (character == '"' && !quoted);
        boolean closes = "»”".indexOf(character) >= 0 || (character == '"' && quoted);
        if (opens && isClosed(text, at, character)) {
          quoted = true;
          rows.add(row);
          row = new ArrayList<>();
        } else if (closes) {
          quoted = false;
        }
        at++;
      }
    }
    rows.add(row);
    return rows;
  }

  /** A mark that nothing closes opens nothing. */
  private static boolean isClosed(String text, int at, char mark) {
    char end = mark == '«' ? '»' : mark == '“' ? '”' : '"';
    return text.indexOf(end, at + 1) > 0;
  }
}
