package org.bulletin.checks;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * What is translated as a whole: a paragraph, an item, a row of a table.
 *
 * @param passages one, or the cells of a row
 * @param stems what a word keeps in another language: its first letters, its digits
 */
record Unit(List<Passage> passages, String text, Set<String> stems) {

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

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFD)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char next = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(next)) {
        word.append(next);
      } else if (Character.getType(next) != Character.NON_SPACING_MARK) {
        add(word.toString(), stems);
        word.setLength(0);
      }
    }
    return stems;
  }

  private static void add(String word, Set<String> stems) {
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
    if (number || word.length() >= STEM) {
      String stem = number ? word : word.substring(0, STEM);
      stems.add(stem.toLowerCase(Locale.ROOT));
    }
  }
}
