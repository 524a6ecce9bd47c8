package org.bulletin.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The figures of two texts while they are compared: which have found their like, which differ. */
final class ComparedTexts {

  static final int FAR = Integer.MAX_VALUE;

  /** Texts that need more have nothing to do with one another: of these nothing is told. */
  private static final int MOST_STEPS = 300_000;

  private final List<FigureLine> originalLines;
  private final List<FigureLine> translationLines;
  private final int[] aligned;
  private final List<ComparedFigure> original = new ArrayList<>();
  private final List<ComparedFigure> translation = new ArrayList<>();
  private final Set<ComparedFigure> originalOpen;
  private final Set<ComparedFigure> translationOpen;
  private final List<Set<ComparedFigure>> openByLine = new ArrayList<>();
  private final List<FigureMismatch> mismatches = new ArrayList<>();
  private int steps;

  ComparedTexts(List<FigureLine> original, List<FigureLine> translation, int[] aligned) {
    this.originalLines = original;
    this.translationLines = translation;
    this.aligned = aligned;
    boolean[] stands = new boolean[translation.size()];
    for (int line = 0; line < original.size(); line++) {
      add(original.get(line), line, aligned[line], this.original);
      if (aligned[line] != FigureComparison.NONE) {
        stands[aligned[line]] = true;
      }
    }
    for (int line = 0; line < translation.size(); line++) {
      int first = this.translation.size();
      int home = stands[line] ? line : FigureComparison.NONE;
      add(translation.get(line), line, home, this.translation);
      openByLine.add(new LinkedHashSet<>(this.translation.subList(first, this.translation.size())));
    }
    this.originalOpen = new LinkedHashSet<>(this.original);
    this.translationOpen = new LinkedHashSet<>(this.translation);
  }

  private static void add(FigureLine line, int index, int home, List<ComparedFigure> side) {
    for (int at = 0; at < line.figures().size(); at++) {
      side.add(new ComparedFigure(index, home, at, line.figures().get(at)));
    }
  }

  FigureLine originalLine(int line) {
    return originalLines.get(line);
  }

  FigureLine translationLine(int line) {
    return translationLines.get(line);
  }

  List<ComparedFigure> original() {
    return original;
  }

  List<ComparedFigure> translation() {
    return translation;
  }

  /** Returns those of the original that have not found their like. */
  Set<ComparedFigure> originalOpen() {
    return originalOpen;
  }

  /** Returns those of the translation that nothing was found to be like. */
  Set<ComparedFigure> translationOpen() {
    return translationOpen;
  }

  /** Returns the same of one line of the translation. */
  Set<ComparedFigure> openIn(int line) {
    return openByLine.get(line);
  }

  /** Counts one more comparison, and returns whether there were too many. */
  boolean isTooMuch() {
    return ++steps > MOST_STEPS;
  }

  /** Returns whether there were too many comparisons before. */
  boolean isGivenUp() {
    return steps > MOST_STEPS;
  }

  /** Returns what differs, in the order of the original, then of the translation. */
  List<FigureMismatch> mismatches() {
    return isGivenUp()
        ? List.of()
        : mismatches.stream().sorted(Comparator.comparingInt(ComparedTexts::position)).toList();
  }

  private static int position(FigureMismatch mismatch) {
    return mismatch.original().map(FigureMismatch.Place::line).orElse(FAR);
  }

  /** Returns a line and those around it, the nearest first. */
  int[] around(int line, int distance) {
    return IntStream.of(line, line - distance, line + distance)
        .distinct()
        .filter(at -> at >= 0 && at < openByLine.size())
        .toArray();
  }

  /** Returns the nearest that means the same. */
  Optional<ComparedFigure> nearest(
      ComparedFigure one, Set<ComparedFigure> among, BiPredicate<Figure, Figure> same) {
    Optional<ComparedFigure> best = Optional.empty();
    int least = FAR;
    for (ComparedFigure other : among) {
      if (isTooMuch()) {
        return Optional.empty();
      }
      int away = one.home == FigureComparison.NONE ? FAR - 1 : Math.abs(one.home - other.line);
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

  /** Takes two that mean the same out of the search. */
  void pair(ComparedFigure one, ComparedFigure other) {
    originalOpen.remove(one);
    translationOpen.remove(other);
    openByLine.get(other.line).remove(other);
    one.partner = other.index;
  }

  /** Tells that one stands where the other should. */
  void differ(ComparedFigure one, ComparedFigure other) {
    pair(one, other);
    mismatches.add(new FigureMismatch(Optional.of(one.place()), Optional.of(other.place())));
  }

  /** Tells the same of two that had found their like: in the line of one stands another. */
  void report(ComparedFigure one, int other) {
    FigureMismatch.Place place = new FigureMismatch.Place(aligned[one.line], other);
    mismatches.add(new FigureMismatch(Optional.of(one.place()), Optional.of(place)));
  }

  /** Tells that one of the texts does not have it at all. */
  void miss(Optional<ComparedFigure> there, Optional<ComparedFigure> here) {
    mismatches.add(
        new FigureMismatch(there.map(ComparedFigure::place), here.map(ComparedFigure::place)));
  }

  /** Returns whether some text says a figure anywhere. */
  boolean isSaid(Figure figure, List<ComparedFigure> sides) {
    for (ComparedFigure side : sides) {
      if (isTooMuch()
          || Agreement.equal(figure, side.figure)
          || Agreement.close(figure, side.figure)) {
        return true;
      }
    }
    return false;
  }
}
