package org.bulletin.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bulletin.language.Letters;
import org.bulletin.language.TextWords;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * What is translated as a whole: a paragraph, an item, a row of a table.
 *
 * @param passages one, or the cells of a row
 * @param kind the first's
 * @param stems what its words keep in another language, hashed and sorted, each once
 */
@SuppressWarnings("ArrayRecordComponent") // compared by thousands, and never changed
record Unit(List<Passage> passages, Kind kind, String text, int[] stems) {

  /** French and English share the beginnings of most long words. */
  private static final int STEM = 4;

  static Unit of(ArticleText article, List<Passage> passages) {
    String text =
        passages.size() == 1
            ? passages.get(0).text()
            : passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    return new Unit(List.copyOf(passages), passages.get(0).kind(), text, stems(article, passages));
  }

  Passage first() {
    return passages.get(0);
  }

  /** Returns how many stems it has in common with another. */
  int shared(Unit other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < stems.length && theirs < other.stems.length) {
      int order = Integer.compare(stems[mine], other.stems[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the numbers of a text, and the beginnings of its long words without accents. */
  static int[] stems(String text) {
    TextWords words = TextWords.of(text);
    int[] stems = new int[words.count()];
    return distinct(stems, addStems(words, stems, 0));
  }

  private static int[] stems(ArticleText article, List<Passage> passages) {
    int most = 0;
    for (Passage passage : passages) {
      most += article.words(passage).count();
    }
    int[] stems = new int[most];
    int count = 0;
    for (Passage passage : passages) {
      count = addStems(article.words(passage), stems, count);
    }
    return distinct(stems, count);
  }

  /** Adds the numbers of a text, and the beginnings of its long words without accents. */
  private static int addStems(TextWords words, int[] stems, int known) {
    int count = known;
    for (int word = 0; word < words.count(); word++) {
      int start = words.start(word);
      int end = words.end(word);
      boolean number = words.hasDigit(word) && Letters.isDigit(words.text().charAt(start));
      if (number || end - start >= STEM) {
        int hash = 0;
        for (int at = start; at < (number ? end : start + STEM); at++) {
          hash = 31 * hash + Words.folded(words.text().charAt(at));
        }
        stems[count++] = hash;
      }
    }
    return count;
  }

  private static int[] distinct(int[] stems, int count) {
    Arrays.sort(stems, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || stems[i] != stems[i - 1]) {
        stems[distinct++] = stems[i];
      }
    }
    return Arrays.copyOf(stems, distinct);
  }
}
