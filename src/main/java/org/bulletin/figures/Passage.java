package org.bulletin.figures;

import java.util.List;

/** A piece of an article, such as a paragraph or a line of a table, with its figures in order. */
public record Passage(Shape shape, List<Figure> figures) {

  /** What a passage is. In items and lines of tables, figures keep their order in translation. */
  public enum Shape {
    PROSE,
    HEADING,
    ITEM,
    LINE_OF_TABLE;

    boolean keepsOrder() {
      return this == ITEM || this == LINE_OF_TABLE;
    }
  }

  public Passage {
    figures = List.copyOf(figures);
  }
}
