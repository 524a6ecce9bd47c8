package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.bulletin.language.TextWords;
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

  private static final Set<Kind> READ = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.NOTE);

  private Shingles() {}

  /**
   * Words of a text that stand in a row, told apart without their case.
   *
   * @param first the first of them
   * @param size how many they are
   */
  record Row(TextWords words, int first, int size) {

    int hash(int word) {
      return words.hash(first + word);
    }

    int start(int word) {
      return words.start(first + word);
    }

    int end(int word) {
      return words.end(first + word);
    }

    /** Returns how many rows of {@link #WORDS} words there are in it. */
    int shingles() {
      return size - WORDS + 1;
    }

    /** Returns the hash of the {@link #WORDS} words that begin with one. */
    int shingle(int word) {
      int hash = 1;
      for (int i = word; i < word + WORDS; i++) {
        hash = 31 * hash + hash(i);
      }
      // MurmurHash3's last step: close hashes are not to stay close.
      hash ^= hash >>> 16;
      hash *= 0x85EBCA6B;
      hash ^= hash >>> 13;
      hash *= 0xC2B2AE35;
      return hash ^ hash >>> 16;
    }

    /** Returns a hash of the same words that no others have by chance. */
    long longHash(int word) {
      long hash = 1;
      for (int i = word; i < word + WORDS; i++) {
        hash = 0x9E3779B97F4A7C15L * (hash ^ hash >>> 29) + hash(i);
      }
      return hash ^ hash >>> 32;
    }
  }

  /**
   * Returns the hashes that are kept of an article, each once. They are longer than those among
   * which the least was found: of a million, none is to be the same by chance.
   */
  static long[] hashes(ArticleText article) {
    LongStream.Builder kept = LongStream.builder();
    for (Passage passage : article.passages()) {
      if (isRead(passage)) {
        for (Row row : rows(article.words(passage))) {
          winnow(row, kept);
        }
      }
    }
    return kept.build().distinct().toArray();
  }

  private static void winnow(Row row, LongStream.Builder kept) {
    int count = row.shingles();
    if (count < WINDOW) {
      return;
    }
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = row.shingle(i);
    }
    int least = -1;
    int last = -1;
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
      if (least != last) {
        kept.add(row.longHash(least));
        last = least;
      }
    }
  }

  /** Returns the words of a passage, cut where words stand in quotation marks. */
  static List<Row> rows(Passage passage) {
    return isRead(passage) ? rows(TextWords.of(passage.text())) : List.of();
  }

  private static boolean isRead(Passage passage) {
    return passage.part() == Part.BODY && READ.contains(passage.kind());
  }

  private static List<Row> rows(TextWords words) {
    List<Row> rows = new ArrayList<>();
    String text = words.text();
    boolean quoted = false;
    int first = 0;
    int at = 0;
    for (int word = 0; word <= words.count(); word++) {
      int next = word < words.count() ? words.start(word) : text.length();
      for (; at < next; at++) {
        char mark = text.charAt(at);
        if (mark == ' ') {
          continue;
        }
        boolean opens = mark == '«' || mark == '“' || (mark == '"' && !quoted);
        boolean closes = mark == '»' || mark == '”' || (mark == '"' && quoted);
        if (opens && isClosed(text, at, mark)) {
          if (!quoted) {
            rows.add(new Row(words, first, word - first));
          }
          quoted = true;
        } else if (closes && quoted) {
          quoted = false;
          first = word;
        }
      }
      at = word < words.count() ? words.end(word) : next;
    }
    if (!quoted) {
      rows.add(new Row(words, first, words.count() - first));
    }
    return rows;
  }

  /** A mark that nothing closes opens nothing. */
  private static boolean isClosed(String text, int at, char mark) {
    char end = mark == '«' ? '»' : mark == '“' ? '”' : '"';
    return text.indexOf(end, at + 1) > 0;
  }
}
