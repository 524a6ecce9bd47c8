package org.bulletin.figures;

import java.util.List;

/** A piece of an article, such as a paragraph or a row of a table, with its figures in order. */
public record FigureLine(Shape shape, List<Figure> figures) {

  /** What a line is. In items and rows of tables, figures keep their order in translation. */
  public enum Shape {
    PROSE,
    HEADING,
    ITEM,
    ROW;

    boolean keepsOrder() {
      return this == ITEM || this == ROW;
    }
  }

  public FigureLine {
    figures = List.copyOf(figures);
  }
}
