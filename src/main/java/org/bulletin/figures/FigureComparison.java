package org.bulletin.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

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

  private final ComparedTexts texts;

  private FigureComparison(ComparedTexts texts) {
    this.texts = texts;
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
        : new FigureComparison(new ComparedTexts(original, translation, aligned)).compare();
  }

  private static boolean hasNone(List<FigureLine> lines) {
    for (FigureLine line : lines) {
      if (!line.figures().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<FigureMismatch> compare() {
    FigureSwaps swaps = new FigureSwaps(texts);
    FigureLeftovers leftovers = new FigureLeftovers(texts);
    settle(Agreement::alike, 0);
    settle(Agreement::alikeOrInDigits, 0);
    settle(Agreement::close, 0);
    swaps.inRows();
    swaps.betweenItems();
    settle(Agreement::alike, 1);
    settle(Agreement::close, 1);
    leftovers.substitutes(figure -> !Agreement.isPassing(figure));
    settle(Agreement::equal, 0);
    settle(Agreement::equal, 1);
    leftovers.substitutes(figure -> !Agreement.isVague(figure));
    settle(Agreement::equal, ComparedTexts.FAR);
    settle(Agreement::close, ComparedTexts.FAR);
    leftovers.differences();
    leftovers.missing();
    return texts.mismatches();
  }

  /** Puts together what can mean the same and is not further away than some lines. */
  private void settle(BiPredicate<Figure, Figure> same, int distance) {
    for (ComparedFigure one : List.copyOf(texts.originalOpen())) {
      if (texts.isGivenUp()) {
        return;
      }
      if (distance == ComparedTexts.FAR) {
        texts
            .nearest(one, texts.translationOpen(), same)
            .ifPresent(other -> texts.pair(one, other));
      } else if (one.home != NONE) {
        for (int line : texts.around(one.home, distance)) {
          Optional<ComparedFigure> found = texts.nearest(one, texts.openIn(line), same);
          if (found.isPresent()) {
            texts.pair(one, found.get());
            break;
          }
        }
      }
    }
  }
}
