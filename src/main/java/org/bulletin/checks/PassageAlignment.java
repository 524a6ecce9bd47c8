package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Which passages of a body and of its translation say the same, in the order of both. Judged by
 * what they are, how long they are and which figures, names and beginnings of words they share,
 * after Gale and Church. Titles, leads and the like are not in it, since they are told apart by
 * their keys; nor is code.
 */
public final class PassageAlignment {

  /** How far from the diagonal counterparts are looked for; that keeps long articles linear. */
  private static final int BAND = 40;

  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** What passages must be worth to each other; less, and both stand alone. */
  private static final int LEAST = 20;

  /** What makes one passage of two dearer than leaving one of them alone in doubt. */
  private static final int MERGE = 30;

  private static final byte PAIR = 0;
  private static final byte ORIGINAL = 1;
  private static final byte TRANSLATION = 2;
  private static final byte TWO_TO_ONE = 3;
  private static final byte ONE_TO_TWO = 4;

  private final List<AlignedPassages> all;
  private final Set<SourceLine> alone = new HashSet<>();

  private PassageAlignment(List<AlignedPassages> all) {
    this.all = List.copyOf(all);
    for (AlignedPassages aligned : all) {
      if (!aligned.isMatched()) {
        aligned
            .all()
            .forEach(
                passage ->
                    passage
                        .block()
                        .stretches()
                        .forEach(
                            stretch -> alone.add(new SourceLine(passage.file(), stretch.line()))));
      }
    }
  }

  private record SourceLine(String file, int line) {}

  /** Aligns the bodies' passages of an article and of its translation. */
  public static PassageAlignment of(List<Passage> original, List<Passage> translation) {
    return new PassageAlignment(aligned(TextUnit.of(original), TextUnit.of(translation)));
  }

  /** Returns all passages of both bodies in their order. */
  public List<AlignedPassages> all() {
    return all;
  }

  /**
   * Returns whether a place stands in a passage without a counterpart. What is said there cannot be
   * found on the other side, and that is told once.
   */
  public boolean standsAlone(SourceLocation place) {
    return alone.contains(new SourceLine(place.file(), place.line()));
  }

  private static List<AlignedPassages> aligned(List<TextUnit> original, List<TextUnit> other) {
    int rows = original.size();
    int columns = other.size();
    int width = BAND + Math.abs(rows - columns);
    int[][] best = new int[rows + 1][columns + 1];
    byte[][] step = new byte[rows + 1][columns + 1];
    for (int row = rows; row >= 0; row--) {
      int from = Math.max(0, row - width);
      int to = Math.min(columns, row + width);
      for (int column = to; column >= from; column--) {
        if (row == rows && column == columns) {
          continue;
        }
        int found = NEVER;
        byte by = ORIGINAL;
        if (row < rows && column < columns) {
          found = best[row + 1][column + 1] + worth(original.get(row), other.get(column));
          by = PAIR;
        }
        if (row < rows && column >= row + 1 - width && best[row + 1][column] > found) {
          found = best[row + 1][column];
          by = ORIGINAL;
        }
        if (column < columns && column + 1 <= row + width && best[row][column + 1] > found) {
          found = best[row][column + 1];
          by = TRANSLATION;
        }
        if (row + 2 <= rows && column < columns && column + 1 >= row + 2 - width) {
          int merged =
              best[row + 2][column + 1]
                  + merged(original.get(row), original.get(row + 1), other.get(column));
          if (merged > found) {
            found = merged;
            by = TWO_TO_ONE;
          }
        }
        if (row < rows && column + 2 <= columns && column + 2 <= row + 1 + width) {
          int merged =
              best[row + 1][column + 2]
                  + merged(other.get(column), other.get(column + 1), original.get(row));
          if (merged > found) {
            found = merged;
            by = ONE_TO_TWO;
          }
        }
        best[row][column] = found;
        step[row][column] = by;
      }
    }
    return traced(original, other, step);
  }

  private static List<AlignedPassages> traced(
      List<TextUnit> original, List<TextUnit> other, byte[][] step) {
    List<AlignedPassages> aligned = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < original.size() || column < other.size()) {
      byte by = step[row][column];
      int down = by == TRANSLATION ? 0 : by == TWO_TO_ONE ? 2 : 1;
      int right = by == ORIGINAL ? 0 : by == ONE_TO_TWO ? 2 : 1;
      aligned.add(
          new AlignedPassages(
              passages(original, row, row + down), passages(other, column, column + right)));
      row += down;
      column += right;
    }
    return aligned;
  }

  private static List<Passage> passages(List<TextUnit> units, int from, int to) {
    if (from == to) {
      return Collections.emptyList();
    }
    return units.subList(from, to).stream().flatMap(unit -> unit.passages().stream()).toList();
  }

  /** What two passages are worth as one's translation: above 0 where they may be that. */
  private static int worth(TextUnit one, TextUnit other) {
    int kinds = kinds(one.kind(), other.kind());
    if (kinds == NEVER) {
      return NEVER / 1000;
    }
    return kinds + lengths(one, other) + one.likeness(other) - LEAST;
  }

  private static int kinds(Kind one, Kind other) {
    if (one == other) {
      return 50;
    }
    // A heading and a row are never made a paragraph, an image least of all.
    boolean strict = isStrict(one) || isStrict(other);
    return strict ? NEVER : 5;
  }

  private static boolean isStrict(Kind kind) {
    return kind == Kind.HEADING || kind == Kind.CELL || kind == Kind.IMAGE || kind == Kind.NOTE;
  }

  /** Translations are of about the same length, the more so the longer they are. */
  private static int lengths(TextUnit one, TextUnit other) {
    double sum = one.length() + other.length() + 20.0;
    double difference = Math.abs(one.length() - other.length()) / sum;
    double weight = Math.min(1, sum / 300);
    return (int) Math.round(20 - 160 * difference * weight);
  }

  /** Two passages made one, which happens to paragraphs and the like. */
  private static int merged(TextUnit first, TextUnit second, TextUnit whole) {
    if (first.kind() != second.kind()
        || isStrict(first.kind())
        || kinds(first.kind(), whole.kind()) == NEVER
        || whole.length() < (first.length() + second.length()) * 2 / 3) {
      return NEVER / 1000;
    }
    return worth(first.with(second), whole) - MERGE;
  }
}
