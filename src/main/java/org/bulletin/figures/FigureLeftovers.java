package org.bulletin.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Tells what it means that figures have not found their like: something else, or nothing. */
final class FigureLeftovers {

  private final ComparedTexts texts;

  FigureLeftovers(ComparedTexts texts) {
    this.texts = texts;
  }

  /** The one figure of its kind that is left over on each side of a line. */
  void substitutes(Predicate<Figure> counts) {
    Map<List<Object>, List<ComparedFigure>> there = leftovers(texts.translationOpen(), counts);
    leftovers(texts.originalOpen(), counts)
        .forEach(
            (key, here) -> {
              List<ComparedFigure> others = there.getOrDefault(key, List.of());
              if (here.size() == 1
                  && others.size() == 1
                  && Agreement.isSubstitute(here.get(0).figure, others.get(0).figure)) {
                texts.differ(here.get(0), others.get(0));
              }
            });
  }

  private static Map<List<Object>, List<ComparedFigure>> leftovers(
      Set<ComparedFigure> open, Predicate<Figure> counts) {
    Map<List<Object>, List<ComparedFigure>> leftovers = new LinkedHashMap<>();
    for (ComparedFigure side : open) {
      if (side.home != FigureComparison.NONE && counts.test(side.figure)) {
        leftovers
            .computeIfAbsent(
                List.of(side.home, side.figure.getClass(), Agreement.isOrdinal(side.figure)),
                absent -> new ArrayList<>())
            .add(side);
      }
    }
    return leftovers;
  }

  /** What is left over on both sides of a line; figures that look alike belong together. */
  void differences() {
    for (int distance = 0; distance <= 1; distance++) {
      differences(distance, Agreement::looksLike);
      differences(distance, (one, other) -> true);
    }
  }

  private void differences(int distance, BiPredicate<Figure, Figure> may) {
    for (ComparedFigure one : List.copyOf(texts.originalOpen())) {
      if (one.home != FigureComparison.NONE && !texts.isGivenUp()) {
        difference(one, distance, may).ifPresent(other -> texts.differ(one, other));
      }
    }
  }

  private Optional<ComparedFigure> difference(
      ComparedFigure one, int distance, BiPredicate<Figure, Figure> may) {
    Optional<ComparedFigure> best = Optional.empty();
    int least = ComparedTexts.FAR;
    for (int line : texts.around(one.home, distance)) {
      for (ComparedFigure other : texts.openIn(line)) {
        if (texts.isTooMuch()) {
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
  private boolean tells(ComparedFigure one, ComparedFigure other, int distance) {
    if (!one.figure.getClass().equals(other.figure.getClass())
        || Agreement.isPassing(one.figure)
        || Agreement.isPassing(other.figure)) {
      return false;
    }
    boolean oneSaid = texts.isSaid(one.figure, texts.translation());
    boolean otherSaid = texts.isSaid(other.figure, texts.original());
    if (oneSaid && otherSaid) {
      return false;
    }
    return distance == 0 || (!oneSaid && !otherSaid && !one.mayGo() && !other.mayGo());
  }

  /** What is left over and was nowhere said. */
  void missing() {
    for (ComparedFigure one : texts.originalOpen()) {
      if (!one.mayGo() && !texts.isSaid(one.figure, texts.translation())) {
        texts.miss(Optional.of(one), Optional.empty());
      }
    }
    for (ComparedFigure other : texts.translationOpen()) {
      if (!other.mayGo() && !texts.isSaid(other.figure, texts.original())) {
        texts.miss(Optional.empty(), Optional.of(other));
      }
    }
  }
}
