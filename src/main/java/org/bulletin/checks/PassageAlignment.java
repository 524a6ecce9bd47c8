package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Which passages of two bodies say the same: the cheapest way through both in which passages match,
 * stand alone, or are two that became one. After W. A. Gale and K. W. Church, “A Program for
 * Aligning Sentences in Bilingual Corpora” (1993), with the words that two languages share beside
 * the lengths.
 *
 * <p>The work grows with the number of passages, not with its square: what corresponds stands about
 * as far from the beginning.
 */
final class PassageAlignment {

  private static final int BAND = 20;

  private final List<Unit> left;
  private final List<Unit> right;
  private final List<Step> steps;

  /**
   * How a unit, or two, of each side correspond.
   *
   * @param left how many of the left side, 0 to 2
   * @param right how many of the right side, 0 to 2
   */
  record Step(int left, int right) {

    Step turned() {
      return new Step(/* left= */ right, /* right= */ left);
    }
  }

  private static final List<Step> STEPS =
      List.of(new Step(1, 1), new Step(1, 0), new Step(0, 1), new Step(2, 1), new Step(1, 2));

  /**
   * Passages that say the same, each in the order of its text.
   *
   * @param original empty where only the translation says it
   * @param translation empty where only the original says it
   */
  record Aligned(List<Unit> original, List<Unit> translation) {

    boolean isComplete() {
      return !original.isEmpty() && !translation.isEmpty();
    }

    /** Returns the two where one stands for one. */
    boolean isOneToOne() {
      return original.size() == 1 && translation.size() == 1;
    }
  }

  PassageAlignment(ArticleText original, ArticleText translation) {
    this.left = units(original);
    this.right = units(translation);
    this.steps = isOneByOne() ? Collections.nCopies(left.size(), STEPS.get(0)) : cheapest();
  }

  /** Returns everything that both bodies say, in order. */
  List<Aligned> all() {
    List<Aligned> all = new ArrayList<>(steps.size());
    int i = 0;
    int j = 0;
    for (Step step : steps) {
      all.add(new Aligned(left.subList(i, i + step.left()), right.subList(j, j + step.right())));
      i += step.left();
      j += step.right();
    }
    return all;
  }

  private static List<Unit> units(ArticleText article) {
    List<Unit> units = new ArrayList<>();
    List<Passage> row = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.part() == Part.BODY) {
        if (!row.isEmpty() && !isSameRow(row.get(0), passage)) {
          units.add(Unit.of(article, row));
          row.clear();
        }
        if (passage.kind() == Kind.CELL) {
          row.add(passage);
        } else {
          units.add(Unit.of(article, List.of(passage)));
        }
      }
    }
    if (!row.isEmpty()) {
      units.add(Unit.of(article, row));
    }
    return units;
  }

  private static boolean isSameRow(Passage one, Passage other) {
    return other.kind() == Kind.CELL
        && one.block().group() == other.block().group()
        && one.block().row() == other.block().row();
  }

  /** Most translations say one thing after the other; then there is nothing to search. */
  private boolean isOneByOne() {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = StepCosts.areAlike(left.get(i), right.get(i));
    }
    return same;
  }

  private List<Step> cheapest() {
    int rows = left.size() + 1;
    int columns = right.size() + 1;
    StepCosts steps = new StepCosts(left, right);
    float[][] costs = new float[rows][columns];
    byte[][] choices = new byte[rows][columns];
    for (int i = 0; i < rows; i++) {
      Arrays.fill(costs[i], Float.MAX_VALUE);
      int middle = rows == 1 ? 0 : (int) ((long) i * (columns - 1) / (rows - 1));
      int band = BAND + Math.abs(rows - columns);
      int from = Math.max(0, middle - band);
      int to = Math.min(columns - 1, middle + band);
      for (int j = rows == 1 ? 0 : from; j <= (rows == 1 ? columns - 1 : to); j++) {
        if (i == 0 && j == 0) {
          costs[0][0] = 0;
        } else {
          choose(i, j, steps, costs, choices);
        }
      }
    }
    return way(choices);
  }

  private static void choose(int i, int j, StepCosts steps, float[][] costs, byte[][] choices) {
    for (int choice = 0; choice < STEPS.size(); choice++) {
      Step step = STEPS.get(choice);
      int fromLeft = i - step.left();
      int fromRight = j - step.right();
      if (fromLeft >= 0
          && fromRight >= 0
          && costs[fromLeft][fromRight] + StepCosts.atLeast(step) < costs[i][j]) {
        float cost = costs[fromLeft][fromRight] + steps.of(fromLeft, fromRight, step);
        if (cost < costs[i][j]) {
          costs[i][j] = cost;
          choices[i][j] = (byte) choice;
        }
      }
    }
  }

  private List<Step> way(byte[][] choices) {
    List<Step> way = new ArrayList<>();
    int i = left.size();
    int j = right.size();
    while (i > 0 || j > 0) {
      Step step = STEPS.get(choices[i][j]);
      way.add(step);
      i -= step.left();
      j -= step.right();
    }
    Collections.reverse(way);
    return withoutSubstitutions(way);
  }

  /** What one side lacks just where the other lacks something of the same kind was reworded. */
  private List<Step> withoutSubstitutions(List<Step> way) {
    List<Step> joined = new ArrayList<>(way.size());
    int i = 0;
    int j = 0;
    for (int at = 0; at < way.size(); at++) {
      Step step = way.get(at);
      boolean last = at + 1 == way.size();
      boolean swapped =
          !last
              && step.left() + step.right() == 1
              && way.get(at + 1).equals(step.turned())
              && left.get(i).kind() == right.get(j).kind();
      Step taken = swapped ? new Step(1, 1) : step;
      at += swapped ? 1 : 0;
      joined.add(taken);
      i += taken.left();
      j += taken.right();
    }
    return joined;
  }

  /** Returns where something would stand that this side lacks: at the last passage before it. */
  static Optional<Passage> before(List<Aligned> all, int at, boolean inTranslation) {
    for (int i = at; i >= 0; i--) {
      List<Unit> side = inTranslation ? all.get(i).translation() : all.get(i).original();
      if (!side.isEmpty()) {
        return Optional.of(side.get(side.size() - 1).first());
      }
    }
    return Optional.empty();
  }
}
