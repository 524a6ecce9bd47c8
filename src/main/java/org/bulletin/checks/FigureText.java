package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.figures.Figure;
import org.bulletin.figures.FigureLine;
import org.bulletin.figures.FigureLine.Shape;
import org.bulletin.markdown.ProseBlock.Kind;

/** The figures of an article, line by line, with their places. The cells of a row are one line. */
final class FigureText {

  private final ArticleText article;
  private final List<Line> lines = new ArrayList<>();

  FigureText(ArticleText article) {
    this.article = article;
  }

  /**
   * Adds a line, and returns its index.
   *
   * @param passages what it consists of
   */
  int add(List<Passage> passages) {
    lines.add(new Line(article, passages));
    return lines.size() - 1;
  }

  /**
   * A piece of the article.
   *
   * @param passages what it consists of
   */
  record Line(List<Passage> passages, List<Found> found, FigureLine figures) {

    private Line(ArticleText article, List<Passage> passages) {
      this(passages, found(article, passages));
    }

    private Line(List<Passage> passages, List<Found> found) {
      this(
          passages,
          found,
          new FigureLine(
              shape(passages.get(0).kind()), found.stream().map(Found::figure).toList()));
    }

    private static List<Found> found(ArticleText article, List<Passage> passages) {
      return passages.stream()
          .flatMap(passage -> article.figures(passage).stream().map(one -> new Found(passage, one)))
          .toList();
    }

    private static Shape shape(Kind kind) {
      return switch (kind) {
        case HEADING -> Shape.HEADING;
        case ITEM -> Shape.ITEM;
        case CELL -> Shape.ROW;
        default -> Shape.PROSE;
      };
    }

    /** Returns where it stands, as far as that is one line. */
    SourceLocation place() {
      return passages.get(0).place();
    }
  }

  /** A figure and the passage that it stands in. */
  record Found(Passage passage, Figure figure) {

    SourceLocation place() {
      return passage.place(figure.start(), figure.end());
    }

    /** Returns it as it is written. */
    String text() {
      return passage.text().substring(figure.start(), figure.end());
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** Returns the same as they are compared. */
  List<FigureLine> figures() {
    return lines.stream().map(Line::figures).toList();
  }
}
