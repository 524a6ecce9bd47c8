package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;

/** What is translated as a whole: a passage, or the cells of a row. */
final class TextUnit {

  private static final int STEM = 5;

  private final List<Passage> passages;
  private final int length;

  /**
   * What a translation keeps of it, sorted, each once: figures, names and the beginnings of long
   * words, which French and English often have in common.
   */
  private final int[] marks;

  private TextUnit(List<Passage> passages, int length, int[] marks) {
    this.passages = passages;
    this.length = length;
    this.marks = marks;
  }

  /** Returns an article's body in units; code is none, since nobody translates it. */
  static List<TextUnit> of(List<Passage> passages) {
    List<TextUnit> units = new ArrayList<>();
    List<Passage> row = new ArrayList<>();
    for (Passage passage : passages) {
      if (!row.isEmpty() && !isSameRow(row.get(0), passage)) {
        units.add(new TextUnit(row));
        row = new ArrayList<>();
      }
      if (passage.kind() == Kind.CELL) {
        row.add(passage);
      } else if (passage.part() == Part.BODY && passage.kind() != Kind.CODE) {
        units.add(new TextUnit(List.of(passage)));
      }
    }
    if (!row.isEmpty()) {
      units.add(new TextUnit(row));
    }
    return units;
  }

  private TextUnit(List<Passage> passages) {
    this(
        List.copyOf(passages),
        passages.stream().mapToInt(passage -> passage.text().length()).sum(),
        marks(passages));
  }

  private static boolean isSameRow(Passage one, Passage other) {
    ProseBlock cell = one.block();
    ProseBlock next = other.block();
    return next.kind() == Kind.CELL && next.group() == cell.group() && next.row() == cell.row();
  }

  private static int[] marks(List<Passage> passages) {
    int[] marks = new int[16];
    int count = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      int at = 0;
      while (at < text.length()) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
          at++;
          continue;
        }
        int start = at;
        int hash = 0;
        boolean digits = Character.isDigit(text.charAt(at));
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
          if (digits || at - start < STEM) {
            hash = 31 * hash + folded(text.charAt(at));
          }
          at++;
        }
        if (digits || at - start >= STEM || Character.isUpperCase(text.charAt(start))) {
          marks = count == marks.length ? Arrays.copyOf(marks, count * 2) : marks;
          marks[count++] = hash;
        }
      }
    }
    int[] sorted = Arrays.copyOf(marks, count);
    Arrays.sort(sorted);
    return Arrays.stream(sorted).distinct().toArray();
  }

  private static char folded(char letter) {
    char small = Character.toLowerCase(letter);
    return switch (small) {
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'à', 'â', 'ä' -> 'a';
      case 'î', 'ï' -> 'i';
      case 'ô', 'ö' -> 'o';
      case 'û', 'ù', 'ü' -> 'u';
      case 'ç' -> 'c';
      default -> small;
    };
  }

  List<Passage> passages() {
    return passages;
  }

  int length() {
    return length;
  }

  Kind kind() {
    return passages.get(0).kind();
  }

  /** Returns the share of its marks, of 100, that it has in common with another. */
  int likeness(TextUnit other) {
    int count = Math.min(marks.length, other.marks.length);
    return count == 0 ? 0 : 100 * marksInCommonWith(other) / (count + 2);
  }

  private int marksInCommonWith(TextUnit other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < marks.length && theirs < other.marks.length) {
      int order = Integer.compare(marks[mine], other.marks[theirs]);
      common += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** Returns two units that follow each other as one. */
  TextUnit with(TextUnit next) {
    List<Passage> both = new ArrayList<>(passages);
    both.addAll(next.passages);
    int[] merged = Arrays.copyOf(marks, marks.length + next.marks.length);
    System.arraycopy(next.marks, 0, merged, marks.length, next.marks.length);
    return new TextUnit(
        List.copyOf(both),
        length + next.length,
        Arrays.stream(merged).sorted().distinct().toArray());
  }
}
