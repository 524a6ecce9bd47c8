package org.bulletin.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * What is translated as a whole: a paragraph, an item, a row of a table.
 *
 * @param passages one, or the cells of a row
 * @param stems what its words keep in another language, hashed and sorted, each once
 */
@SuppressWarnings("ArrayRecordComponent") // compared by thousands, and never changed
record Unit(List<Passage> passages, String text, int[] stems) {

  /** French and English share the beginnings of most long words. */
  private static final int STEM = 4;

  static Unit of(List<Passage> passages) {
    String text = passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    return new Unit(List.copyOf(passages), text, stems(text));
  }

  Kind kind() {
    return first().kind();
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
    int[] stems = new int[text.length() / 2 + 1];
    int count = 0;
    int length = 0;
    int hash = 0;
    boolean number = false;
    for (int i = 0; i <= text.length(); i++) {
      char next = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(next)) {
        number = length == 0 ? Character.isDigit(next) : number;
        hash = number || length < STEM ? 31 * hash + Words.folded(next) : hash;
        length++;
      } else {
        if (length >= STEM || (number && length > 0)) {
          stems[count++] = hash;
        }
        length = 0;
        hash = 0;
      }
    }
    return Arrays.stream(stems, 0, count).sorted().distinct().toArray();
  }
}
