package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.figures.Figure;
import org.bulletin.figures.FigureLine;
import org.bulletin.figures.FigureLine.Shape;
import org.bulletin.figures.Quantity;
import org.bulletin.markdown.ProseBlock.Kind;

/** The figures of an article, line by line, with their places. The cells of a row are one line. */
final class FigureText {

  private final ArticleText article;
  private final boolean words;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param words whether numbers in words count
   */
  FigureText(ArticleText article, boolean words) {
    this.article = article;
    this.words = words;
  }

  /**
   * Adds a line, and returns its index.
   *
   * @param passages what it consists of
   */
  int add(List<Passage> passages) {
    lines.add(new Line(passages, found(passages)));
    return lines.size() - 1;
  }

  private List<Found> found(List<Passage> passages) {
    List<Found> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (Figure figure : article.figures(passage)) {
        if (words || !isInWords(figure)) {
          found.add(new Found(passage, figure));
        }
      }
    }
    return found;
  }

  private static boolean isInWords(Figure figure) {
    return figure instanceof Quantity number
        && number.writing() != Quantity.Writing.DIGITS
        && number.writing() != Quantity.Writing.KIND;
  }

  /**
   * A piece of the article.
   *
   * @param passages what it consists of
   */
  record Line(List<Passage> passages, List<Found> found, FigureLine figures) {

    private Line(List<Passage> passages, List<Found> found) {
      this(passages, found, new FigureLine(shape(passages.get(0).kind()), figures(found)));
    }

    private static List<Figure> figures(List<Found> found) {
      List<Figure> figures = new ArrayList<>(found.size());
      for (Found one : found) {
        figures.add(one.figure());
      }
      return figures;
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

    /** Returns the same with what it is measured in. */
    String measuredText() {
      int end =
          figure instanceof Quantity number
              ? number.measured().map(Quantity.Measured::end).orElse(number.end())
              : figure.end();
      return passage.text().substring(figure.start(), Math.max(end, figure.end()));
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
