package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.checks.FigureText.Found;
import org.bulletin.checks.FigureText.Line;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.figures.Figure;
import org.bulletin.figures.FigureComparison;
import org.bulletin.figures.FigureMismatch;
import org.bulletin.figures.LineAlignment;

/** Which figures of an article its translation does not have, and the other way round. */
final class FigureDifferences {

  private final FigureText original;
  private final FigureText translation;
  private final int[] aligned;
  private final List<Difference> all;

  FigureDifferences(ArticleText original, ArticleText translation) {
    this.original = new FigureText(original);
    this.translation = new FigureText(translation);
    this.aligned = LineAlignment.of(this.original.figures(), this.translation.figures());
    this.all =
        FigureComparison.compare(this.original.figures(), this.translation.figures(), aligned)
            .stream()
            .map(this::difference)
            .toList();
  }

  /**
   * One difference. At least one figure is there.
   *
   * @param there in the original
   * @param here in the translation
   * @param original the place of the figure, else of the line where it is missing
   * @param translation the same in the translation
   */
  record Difference(
      Optional<Found> there,
      Optional<Found> here,
      SourceLocation original,
      SourceLocation translation) {

    /** Returns the figure that is surely there. */
    Figure figure() {
      return here.or(() -> there).orElseThrow().figure();
    }
  }

  List<Difference> all() {
    return all;
  }

  private Difference difference(FigureMismatch mismatch) {
    Optional<Found> there = mismatch.original().map(place -> found(original, place));
    Optional<Found> here = mismatch.translation().map(place -> found(translation, place));
    return new Difference(
        there,
        here,
        there
            .map(Found::place)
            .orElseGet(() -> original(mismatch.translation().orElseThrow().line()).place()),
        here.map(Found::place)
            .orElseGet(() -> translation(mismatch.original().orElseThrow().line()).place()));
  }

  private static Found found(FigureText text, FigureMismatch.Place place) {
    return text.lines().get(place.line()).found().get(place.index());
  }

  private Line translation(int line) {
    return translation.lines().get(aligned[line]);
  }

  private Line original(int line) {
    int at = 0;
    while (aligned[at] != line) {
      at++;
    }
    return original.lines().get(at);
  }
}
