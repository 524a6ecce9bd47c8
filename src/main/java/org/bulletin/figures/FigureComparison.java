package org.bulletin.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Compares the figures of an article and of its translation.
 *
 * <p>A figure looks for its like in the line that stands for its own, then around it, then
 * anywhere. What is left over is a mismatch only if the other text never says it, or if something
 * else stands in its very place: a translator may say something once more or once less. Figures of
 * a line that has no counterpart may be what others look for, and are no mismatch themselves.
 */
public final class FigureComparison {

  /** A line that stands for none. */
  public static final int NONE = -1;

  /** Texts that need more have nothing to do with one another: of these nothing is told. */
  private static final int MOST_STEPS = 300_000;

  private static final int FAR = Integer.MAX_VALUE;
  private static final int A_SWAP = 2;

  private final List<FigureLine> originalLines;
  private final List<FigureLine> translationLines;
  private final int[] aligned;
  private final List<Side> original = new ArrayList<>();
  private final List<Side> translation = new ArrayList<>();
  private final Set<Side> originalOpen;
  private final Set<Side> translationOpen;
  private final List<Set<Side>> openByLine = new ArrayList<>();
  private final List<FigureMismatch> mismatches = new ArrayList<>();
  private int steps;

  private FigureComparison(List<FigureLine> original, List<FigureLine> translation, int[] aligned) {
    this.originalLines = original;
    this.translationLines = translation;
    this.aligned = aligned;
    boolean[] stands = new boolean[translation.size()];
    for (int line = 0; line < original.size(); line++) {
      add(original.get(line), line, aligned[line], this.original);
      if (aligned[line] != NONE) {
        stands[aligned[line]] = true;
      }
    }
    for (int line = 0; line < translation.size(); line++) {
      int first = this.translation.size();
      add(translation.get(line), line, stands[line] ? line : NONE, this.translation);
      openByLine.add(new LinkedHashSet<>(this.translation.subList(first, this.translation.size())));
    }
    this.originalOpen = new LinkedHashSet<>(this.original);
    this.translationOpen = new LinkedHashSet<>(this.translation);
  }

  private static void add(FigureLine line, int index, int home, List<Side> side) {
    for (int at = 0; at < line.figures().size(); at++) {
      side.add(new Side(index, home, at, line.figures().get(at)));
    }
  }

  /**
   * Returns what differs, in the order of the original, then of the translation.
   *
   * @param aligned for each line of the original the index of its translation, or {@link #NONE}
   */
  public static List<FigureMismatch> compare(
      List<FigureLine> original, List<FigureLine> translation, int[] aligned) {
    return hasNone(original) && hasNone(translation)
        ? List.of()
        : new FigureComparison(original, translation, aligned).compare();
  }

  private static boolean hasNone(List<FigureLine> lines) {
    for (FigureLine line : lines) {
      if (!line.figures().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A figure of one side, and what became of it. */
  private static final class Side {
    final int line;

    /** The line of the translation that it belongs to. */
    final int home;

    final int index;
    final Figure figure;
    int partner = NONE;

    Side(int line, int home, int index, Figure figure) {
      this.line = line;
      this.home = home;
      this.index = index;
      this.figure = figure;
    }

    boolean mayGo() {
      return home == NONE || Agreement.mayGo(figure);
    }

    FigureMismatch.Place place() {
      return new FigureMismatch.Place(line, index);
    }
  }

  private List<FigureMismatch> compare() {
    settle(Agreement::equalInWriting, 0);
    settle(Agreement::close, 0);
    swapsInRows();
    swapsBetweenItems();
    settle(Agreement::equalInWriting, 1);
    settle(Agreement::close, 1);
    substitutes(figure -> !Agreement.isPassing(figure));
    settle(Agreement::equal, 0);
    settle(Agreement::equal, 1);
    substitutes(figure -> !Agreement.isVague(figure));
    settle(Agreement::equal, FAR);
    settle(Agreement::close, FAR);
    differences();
    missing();
    return steps > MOST_STEPS
        ? List.of()
        : mismatches.stream().sorted(Comparator.comparingInt(FigureComparison::position)).toList();
  }

  private static int position(FigureMismatch mismatch) {
    return mismatch.original().map(FigureMismatch.Place::line).orElse(FAR);
  }

  /** Puts together what can mean the same and is not further away than some lines. */
  private void settle(BiPredicate<Figure, Figure> same, int distance) {
    for (Side one : List.copyOf(originalOpen)) {
      if (steps > MOST_STEPS) {
        return;
      }
      if (distance == FAR) {
        nearest(one, translationOpen, same).ifPresent(other -> pair(one, other));
      } else if (one.home != NONE) {
        for (int line : around(one.home, distance)) {
          Optional<Side> found = nearest(one, openByLine.get(line), same);
          if (found.isPresent()) {
            pair(one, found.get());
            break;
          }
        }
      }
    }
  }

  private int[] around(int line, int distance) {
    return IntStream.of(line, line - distance, line + distance)
        .distinct()
        .filter(at -> at >= 0 && at < openByLine.size())
        .toArray();
  }

  private Optional<Side> nearest(Side one, Set<Side> among, BiPredicate<Figure, Figure> same) {
    Optional<Side> best = Optional.empty();
    int least = FAR;
    for (Side other : among) {
      if (++steps > MOST_STEPS) {
        return Optional.empty();
      }
      int away = one.home == NONE ? FAR - 1 : Math.abs(one.home - other.line);
      if (away < least && same.test(one.figure, other.figure)) {
        best = Optional.of(other);
        least = away;
        if (away == 0) {
          break;
        }
      }
    }
    return best;
  }

  private void pair(Side one, Side other) {
    originalOpen.remove(one);
    translationOpen.remove(other);
    openByLine.get(other.line).remove(other);
    one.partner = other.index;
  }

  /** Two values of a row that changed places. */
  private void swapsInRows() {
    int start = 0;
    while (start < original.size()) {
      int line = original.get(start).line;
      int end = start;
      while (end < original.size() && original.get(end).line == line) {
        end++;
      }
      if (originalLines.get(line).shape() == FigureLine.Shape.ROW) {
        swap(original.subList(start, end).stream().filter(side -> side.partner != NONE).toList());
      }
      start = end;
    }
  }

  private void swap(List<Side> row) {
    List<Integer> order = row.stream().map(side -> side.partner).sorted().toList();
    List<Side> displaced = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      if (row.get(at).partner != order.get(at)) {
        displaced.add(row.get(at));
      }
    }
    boolean swap =
        displaced.size() == A_SWAP
            && displaced.stream().allMatch(this::isNumberThere)
            && !Agreement.equal(displaced.get(0).figure, displaced.get(1).figure);
    if (swap) {
      report(displaced.get(0), displaced.get(1).partner);
      report(displaced.get(1), displaced.get(0).partner);
    }
  }

  private boolean isNumberThere(Side side) {
    Figure there = translationLines.get(side.home).figures().get(side.partner);
    return Agreement.isInDigits(side.figure) && Agreement.isInDigits(there);
  }

  private void report(Side one, int other) {
    FigureMismatch.Place place = new FigureMismatch.Place(aligned[one.line], other);
    mismatches.add(new FigureMismatch(Optional.of(one.place()), Optional.of(place)));
  }

  /** Two items of a list or rows of a table that have each other's values. More are an order. */
  private void swapsBetweenItems() {
    List<Side> candidates =
        originalOpen.stream()
            .filter(
                side ->
                    side.home != NONE
                        && !Agreement.isPassing(side.figure)
                        && originalLines.get(side.line).shape().keepsOrder()
                        && translationLines.get(side.home).shape().keepsOrder())
            .limit(A_SWAP + 1L)
            .toList();
    if (candidates.size() != A_SWAP) {
      return;
    }
    Side first = candidates.get(0);
    Side second = candidates.get(1);
    if (first.home == second.home || Agreement.equal(first.figure, second.figure)) {
      return;
    }
    Optional<Side> there = nearest(second, openByLine.get(first.home), Agreement::equal);
    Optional<Side> back = nearest(first, openByLine.get(second.home), Agreement::equal);
    if (there.isPresent() && back.isPresent()) {
      differ(first, there.get());
      differ(second, back.get());
    }
  }

  private void differ(Side one, Side other) {
    pair(one, other);
    mismatches.add(new FigureMismatch(Optional.of(one.place()), Optional.of(other.place())));
  }

  /** The one figure of its kind that is left over on each side of a line. */
  private void substitutes(Predicate<Figure> counts) {
    Map<List<Object>, List<Side>> there = leftovers(translationOpen, counts);
    leftovers(originalOpen, counts)
        .forEach(
            (key, here) -> {
              List<Side> others = there.getOrDefault(key, List.of());
              if (here.size() == 1
                  && others.size() == 1
                  && Agreement.isSubstitute(here.get(0).figure, others.get(0).figure)) {
                differ(here.get(0), others.get(0));
              }
            });
  }

  private static Map<List<Object>, List<Side>> leftovers(Set<Side> open, Predicate<Figure> counts) {
    Map<List<Object>, List<Side>> leftovers = new LinkedHashMap<>();
    for (Side side : open) {
      if (side.home != NONE && counts.test(side.figure)) {
        leftovers
            .computeIfAbsent(
                List.of(side.home, side.figure.getClass()), absent -> new ArrayList<>())
            .add(side);
      }
    }
    return leftovers;
  }

  /** What is left over on both sides of a line; figures that look alike belong together. */
  private void differences() {
    for (int distance = 0; distance <= 1; distance++) {
      differences(distance, Agreement::looksLike);
      differences(distance, (one, other) -> true);
    }
  }

  private void differences(int distance, BiPredicate<Figure, Figure> may) {
    for (Side one : List.copyOf(originalOpen)) {
      if (one.home != NONE && steps <= MOST_STEPS) {
        difference(one, distance, may).ifPresent(other -> differ(one, other));
      }
    }
  }

  private Optional<Side> difference(Side one, int distance, BiPredicate<Figure, Figure> may) {
    Optional<Side> best = Optional.empty();
    int least = FAR;
    for (int line : around(one.home, distance)) {
      for (Side other : openByLine.get(line)) {
        if (++steps > MOST_STEPS) {
          return Optional.empty();
        }
        int away = Math.abs(one.index - other.index);
        if (away < least && may.test(one.figure, other.figure) && tells(one, other, distance)) {
          best = Optional.of(other);
          least = away;
        }
      }
    }
    return best;
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

  private boolean isSaid(Figure figure, List<Side> sides) {
    for (Side side : sides) {
      if (++steps > MOST_STEPS
          || Agreement.equal(figure, side.figure)
          || Agreement.close(figure, side.figure)) {
        return true;
      }
    }
    return false;
  }

  private void missing() {
    for (Side one : originalOpen) {
      if (!one.mayGo() && !isSaid(one.figure, translation)) {
        mismatches.add(new FigureMismatch(Optional.of(one.place()), Optional.empty()));
      }
    }
    for (Side other : translationOpen) {
      if (!other.mayGo() && !isSaid(other.figure, original)) {
        mismatches.add(new FigureMismatch(Optional.empty(), Optional.of(other.place())));
      }
    }
  }
}
