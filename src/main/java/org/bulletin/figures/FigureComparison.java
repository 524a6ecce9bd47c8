package org.bulletin.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Compares the figures of an article and of its translation.
 *
 * <p>A figure looks for its like in the passage that stands for its own, then around it, then
 * anywhere. What is left over is a mismatch only if the other text never says it, or if something
 * else stands in its very place: a translator may say something once more or once less.
 */
public final class FigureComparison {

  private static final int FAR = Integer.MAX_VALUE;
  private static final int A_SWAP = 2;

  private final List<Passage> originalPassages;
  private final List<Passage> translationPassages;
  private final int[] aligned;
  private final List<Side> original;
  private final List<Side> translation;
  private final List<FigureMismatch> mismatches = new ArrayList<>();

  private FigureComparison(List<Passage> original, List<Passage> translation) {
    this.originalPassages = original;
    this.translationPassages = translation;
    this.aligned = PassageAlignment.of(original, translation);
    this.original = new ArrayList<>();
    this.translation = new ArrayList<>();
    for (int passage = 0; passage < original.size(); passage++) {
      add(original.get(passage), passage, aligned[passage], this.original);
    }
    for (int passage = 0; passage < translation.size(); passage++) {
      add(translation.get(passage), passage, passage, this.translation);
    }
  }

  private static void add(Passage passage, int index, int home, List<Side> side) {
    for (int at = 0; at < passage.figures().size(); at++) {
      side.add(new Side(index, home, at, passage.figures().get(at)));
    }
  }

  /** Returns what differs, in the order of the original, then of the translation. */
  public static List<FigureMismatch> compare(List<Passage> original, List<Passage> translation) {
    return new FigureComparison(original, translation).compare();
  }

  /** A figure of one side, and what became of it. */
  private static final class Side {
    final int passage;

    /** The passage of the translation that it belongs to. */
    final int home;

    final int index;
    final Figure figure;
    boolean settled;
    int partner = PassageAlignment.NONE;

    Side(int passage, int home, int index, Figure figure) {
      this.passage = passage;
      this.home = home;
      this.index = index;
      this.figure = figure;
    }

    boolean mayGo() {
      return Agreement.mayGo(figure);
    }
  }

  private List<FigureMismatch> compare() {
    settle(Agreement::equal, 0);
    settle(Agreement::close, 0);
    swapsInLines();
    swapsBetweenItems();
    settle(Agreement::equal, 1);
    settle(Agreement::close, 1);
    settle(Agreement::equal, FAR);
    settle(Agreement::close, FAR);
    differences();
    missing();
    return mismatches.stream().sorted(Comparator.comparingInt(FigureComparison::position)).toList();
  }

  private static int position(FigureMismatch mismatch) {
    return mismatch.original().map(FigureMismatch.Place::passage).orElse(FAR);
  }

  /** Puts together what can mean the same and is not further away than some passages. */
  private void settle(BiPredicate<Figure, Figure> same, int distance) {
    List<Side> open = open(translation);
    for (Side one : open(original)) {
      Optional<Side> best = Optional.empty();
      int least = FAR;
      for (Side other : open) {
        int away = one.home == PassageAlignment.NONE ? FAR - 1 : Math.abs(one.home - other.passage);
        if (!other.settled
            && away <= distance
            && away < least
            && same.test(one.figure, other.figure)) {
          best = Optional.of(other);
          least = away;
        }
      }
      if (best.isPresent()) {
        pair(one, best.get());
      }
    }
  }

  private static List<Side> open(List<Side> sides) {
    return sides.stream().filter(side -> !side.settled).toList();
  }

  private static void pair(Side one, Side other) {
    one.settled = true;
    other.settled = true;
    one.partner = other.index;
  }

  /** Two values of a line of a table that changed places. */
  private void swapsInLines() {
    for (int passage = 0; passage < originalPassages.size(); passage++) {
      if (originalPassages.get(passage).shape() != Passage.Shape.LINE_OF_TABLE) {
        continue;
      }
      int line = passage;
      List<Side> sides =
          original.stream()
              .filter(side -> side.passage == line && side.partner != PassageAlignment.NONE)
              .toList();
      List<Side> displaced = new ArrayList<>();
      List<Integer> order = sides.stream().map(side -> side.partner).sorted().toList();
      for (int at = 0; at < sides.size(); at++) {
        if (sides.get(at).partner != order.get(at)) {
          displaced.add(sides.get(at));
        }
      }
      boolean swap =
          displaced.size() == A_SWAP
              && displaced.stream().allMatch(side -> side.figure instanceof Quantity);
      if (swap) {
        List<Figure> figures = translationPassages.get(aligned[line]).figures();
        report(displaced.get(0), figures.get(displaced.get(1).partner));
        report(displaced.get(1), figures.get(displaced.get(0).partner));
      }
    }
  }

  private void report(Side one, Figure other) {
    mismatches.add(
        new FigureMismatch(
            Optional.of(new FigureMismatch.Place(one.passage, one.figure)),
            Optional.of(new FigureMismatch.Place(aligned[one.passage], other))));
  }

  /** Two items of a list or lines of a table that have each other's values. More are an order. */
  private void swapsBetweenItems() {
    List<Side> candidates =
        open(original).stream()
            .filter(
                side ->
                    side.home != PassageAlignment.NONE
                        && originalPassages.get(side.passage).shape().keepsOrder()
                        && translationPassages.get(side.home).shape().keepsOrder())
            .toList();
    List<Side> others = open(translation);
    if (candidates.size() != A_SWAP) {
      return;
    }
    Side first = candidates.get(0);
    Side second = candidates.get(1);
    for (Side there : others) {
      for (Side back : others) {
        boolean swap =
            there.passage == first.home
                && back.passage == second.home
                && Agreement.equal(first.figure, back.figure)
                && Agreement.equal(second.figure, there.figure);
        if (swap && first.home != second.home) {
          differ(first, there);
          differ(second, back);
          return;
        }
      }
    }
  }

  private void differ(Side one, Side other) {
    pair(one, other);
    mismatches.add(new FigureMismatch(place(one), place(other)));
  }

  private static Optional<FigureMismatch.Place> place(Side side) {
    return Optional.of(new FigureMismatch.Place(side.passage, side.figure));
  }

  /** What is left over on both sides of a passage. */
  private void differences() {
    for (int distance = 0; distance <= 1; distance++) {
      for (Side one : open(original)) {
        Optional<Side> best = Optional.empty();
        int least = FAR;
        for (Side other : open(translation)) {
          int away = Math.abs(one.index - other.index);
          if (one.home != PassageAlignment.NONE
              && Math.abs(one.home - other.passage) == distance
              && away < least
              && tells(one, other, distance)) {
            best = Optional.of(other);
            least = away;
          }
        }
        if (best.isPresent()) {
          differ(one, best.get());
        }
      }
    }
  }

  /** A pair tells something only where neither could just be left out. */
  private boolean tells(Side one, Side other, int distance) {
    if (!one.figure.getClass().equals(other.figure.getClass())
        || Agreement.isPassing(one.figure)
        || Agreement.isPassing(other.figure)) {
      return false;
    }
    boolean oneSaid = isSaid(one.figure, translation);
    boolean otherSaid = isSaid(other.figure, original);
    if (oneSaid && otherSaid) {
      return false;
    }
    return distance == 0 || (!oneSaid && !otherSaid && !one.mayGo() && !other.mayGo());
  }

  private static boolean isSaid(Figure figure, List<Side> sides) {
    return sides.stream()
        .anyMatch(
            side -> Agreement.equal(figure, side.figure) || Agreement.close(figure, side.figure));
  }

  private void missing() {
    for (Side one : open(original)) {
      if (!one.mayGo() && !isSaid(one.figure, translation)) {
        mismatches.add(new FigureMismatch(place(one), Optional.empty()));
      }
    }
    for (Side other : open(translation)) {
      if (!other.mayGo() && !isSaid(other.figure, original)) {
        mismatches.add(new FigureMismatch(Optional.empty(), place(other)));
      }
    }
  }
}
