package org.bulletin.figures;

import java.util.Arrays;
import java.util.List;

/** Tells which line of a translation stands for which of the original, by their figures. */
public final class LineAlignment {

  private static final long MOST_CELLS = 250_000;
  private static final int COMMON_FIGURE = 4;
  private static final int MOST_FIGURES = 8;

  private LineAlignment() {}

  /**
   * Returns for each line of the original the index of its translation, or {@link
   * FigureComparison#NONE}.
   */
  public static int[] of(List<FigureLine> original, List<FigureLine> translation) {
    int rows = original.size();
    int columns = translation.size();
    int[] aligned = new int[rows];
    if (rows == columns || (long) rows * columns > MOST_CELLS) {
      Arrays.setAll(aligned, row -> row < columns ? row : FigureComparison.NONE);
      return aligned;
    }
    int[][] best = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        int pair = worth(original.get(row), translation.get(column)) + best[row + 1][column + 1];
        best[row][column] = Math.max(pair, Math.max(best[row + 1][column], best[row][column + 1]));
      }
    }
    trace(original, translation, best, aligned);
    return aligned;
  }

  private static void trace(
      List<FigureLine> original, List<FigureLine> translation, int[][] best, int[] aligned) {
    Arrays.fill(aligned, FigureComparison.NONE);
    int row = 0;
    int column = 0;
    while (row < original.size() && column < translation.size()) {
      int pair = worth(original.get(row), translation.get(column)) + best[row + 1][column + 1];
      if (best[row][column] == pair) {
        aligned[row++] = column++;
      } else if (best[row][column] == best[row + 1][column]) {
        row++;
      } else {
        column++;
      }
    }
  }

  private static int worth(FigureLine one, FigureLine other) {
    int worth = one.shape() == other.shape() ? 1 : 0;
    for (Figure figure : first(one)) {
      for (Figure candidate : first(other)) {
        if (Agreement.equal(figure, candidate)) {
          worth += COMMON_FIGURE;
          break;
        }
      }
    }
    return worth;
  }

  private static List<Figure> first(FigureLine line) {
    return line.figures().subList(0, Math.min(MOST_FIGURES, line.figures().size()));
  }
}
