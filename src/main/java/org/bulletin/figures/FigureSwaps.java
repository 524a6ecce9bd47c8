package org.bulletin.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds figures that changed places, in a row of a table or between items of a list. */
final class FigureSwaps {

  private static final int A_SWAP = 2;

  private final ComparedTexts texts;

  FigureSwaps(ComparedTexts texts) {
    this.texts = texts;
  }

  /** Two values of a row that changed places. */
  void inRows() {
    int start = 0;
    while (start < texts.original().size()) {
      int line = texts.original().get(start).line;
      int end = start;
      while (end < texts.original().size() && texts.original().get(end).line == line) {
        end++;
      }
      if (texts.originalLine(line).shape() == FigureLine.Shape.ROW) {
        swap(
            texts.original().subList(start, end).stream()
                .filter(side -> side.partner != FigureComparison.NONE)
                .toList());
      }
      start = end;
    }
  }

  private void swap(List<ComparedFigure> row) {
    List<Integer> order = row.stream().map(side -> side.partner).sorted().toList();
    List<ComparedFigure> displaced = new ArrayList<>();
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
      texts.report(displaced.get(0), displaced.get(1).partner);
      texts.report(displaced.get(1), displaced.get(0).partner);
    }
  }

  private boolean isNumberThere(ComparedFigure side) {
    Figure there = texts.translationLine(side.home).figures().get(side.partner);
    return Agreement.isInDigits(side.figure) && Agreement.isInDigits(there);
  }

  /** Two items of a list or rows of a table that have each other's values. More are an order. */
  void betweenItems() {
    List<ComparedFigure> candidates =
        texts.originalOpen().stream()
            .filter(
                side ->
                    side.home != FigureComparison.NONE
                        && !Agreement.isPassing(side.figure)
                        && texts.originalLine(side.line).shape().keepsOrder()
                        && texts.translationLine(side.home).shape().keepsOrder())
            .limit(A_SWAP + 1L)
            .toList();
    if (candidates.size() != A_SWAP) {
      return;
    }
    ComparedFigure first = candidates.get(0);
    ComparedFigure second = candidates.get(1);
    if (first.home == second.home || Agreement.equal(first.figure, second.figure)) {
      return;
    }
    Optional<ComparedFigure> there =
        texts.nearest(second, texts.openIn(first.home), Agreement::equal);
    Optional<ComparedFigure> back =
        texts.nearest(first, texts.openIn(second.home), Agreement::equal);
    if (there.isPresent() && back.isPresent()) {
      texts.differ(first, there.get());
      texts.differ(second, back.get());
    }
  }
}
