package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.checks.FigureText.Found;
import org.bulletin.checks.FigureText.Line;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.checks.SwappedCells.Swap;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.figures.Figure;
import org.bulletin.figures.FigureComparison;
import org.bulletin.figures.FigureMismatch;
import org.bulletin.figures.Quantity;
import org.bulletin.markdown.ProseBlock.Kind;

/** Which figures of an article its translation does not have, and the other way round. */
final class FigureDifferences {

  private final FigureText original;
  private final FigureText translation;
  private final List<Integer> lines = new ArrayList<>();
  private final List<Difference> all;
  private final SwappedCells cells;

  FigureDifferences(ArticlePair pair) {
    boolean words = pair.original().hasNumbersInWords() && pair.translation().hasNumbersInWords();
    this.original = new FigureText(pair.original(), words);
    this.translation = new FigureText(pair.translation(), words);
    for (Part part : Part.values()) {
      if (part != Part.BODY) {
        add(of(part, pair.original()), of(part, pair.translation()));
      }
    }
    for (Aligned aligned : pair.aligned()) {
      add(passages(aligned.original()), passages(aligned.translation()));
    }
    this.cells = new SwappedCells(pair);
    this.all =
        FigureComparison.compare(
                this.original.figures(),
                this.translation.figures(),
                lines.stream().mapToInt(Integer::intValue).toArray())
            .stream()
            .map(this::difference)
            .filter(one -> !isLeftToCells(one))
            .toList();
  }

  /** Nobody translates code. */
  private static List<Passage> passages(List<Unit> units) {
    List<Passage> passages = new ArrayList<>(units.size());
    for (Unit unit : units) {
      if (unit.kind() != Kind.CODE) {
        passages.addAll(unit.passages());
      }
    }
    return passages;
  }

  private static List<Passage> of(Part part, ArticleText article) {
    List<Passage> passages = new ArrayList<>(1);
    for (Passage passage : article.passages()) {
      if (passage.part() == Part.BODY) {
        break;
      }
      if (passage.part() == part) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private void add(List<Passage> there, List<Passage> here) {
    int line = here.isEmpty() ? FigureComparison.NONE : translation.add(here);
    if (!there.isEmpty()) {
      original.add(there);
      lines.add(line);
    }
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

    /** Returns whether the same is measured in two ways: 30 kilometres and 30 miles. */
    boolean isInMeasure() {
      return here.isPresent()
          && there.isPresent()
          && here.get().figure() instanceof Quantity one
          && there.get().figure() instanceof Quantity other
          && one.isMeasuredOtherwise(other);
    }

    /** Returns the figure that is surely there. */
    Figure figure() {
      return here.or(() -> there).orElseThrow().figure();
    }
  }

  /** Returns what differs, beside the cells that changed places. */
  List<Difference> all() {
    return all;
  }

  /** Returns the cells of tables that changed places. */
  List<Swap> swaps() {
    return cells.all();
  }

  /** A table is compared cell by cell, which tells a swap from another order. */
  private boolean isLeftToCells(Difference one) {
    return one.there().isPresent()
        && one.here().isPresent()
        && cells.explain(one.there().get().passage(), one.here().get().passage());
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
    return translation.lines().get(lines.get(line));
  }

  private Line original(int line) {
    return original.lines().get(lines.indexOf(line));
  }
}
