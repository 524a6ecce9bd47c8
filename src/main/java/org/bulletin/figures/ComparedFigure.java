package org.bulletin.figures;

/** A figure of one of two texts that are compared, and what became of it. */
final class ComparedFigure {

  final int line;

  /** The line of the translation that it belongs to. */
  final int home;

  final int index;
  final Figure figure;
  int partner = FigureComparison.NONE;

  ComparedFigure(int line, int home, int index, Figure figure) {
    this.line = line;
    this.home = home;
    this.index = index;
    this.figure = figure;
  }

  boolean mayGo() {
    return home == FigureComparison.NONE || Agreement.mayGo(figure);
  }

  FigureMismatch.Place place() {
    return new FigureMismatch.Place(line, index);
  }
}
