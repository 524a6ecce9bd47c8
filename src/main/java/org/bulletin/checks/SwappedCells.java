package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds cells of a table whose figures stand the other way round in the other language: two of a
 * row, or two of a column. Tables are compared where both have the same rows and columns. What
 * changed its place more often has another order, which is no mistake.
 */
final class SwappedCells {

  private final ArticlePair pair;
  private final List<Swap> swaps = new ArrayList<>();
  private final Set<Integer> tablesHere = new HashSet<>();
  private final Set<Passage> inAnotherOrder = new HashSet<>();

  SwappedCells(ArticlePair pair) {
    this.pair = pair;
    if (hasCells(pair.original()) && hasCells(pair.translation())) {
      find();
    }
  }

  private static boolean hasCells(ArticleText text) {
    return text.passages().stream().anyMatch(passage -> passage.kind() == Kind.CELL);
  }

  private void find() {
    Map<List<Integer>, List<Row>> tables = new LinkedHashMap<>();
    Set<Integer> there = new HashSet<>();
    Set<Integer> here = new HashSet<>();
    for (Aligned aligned : pair.aligned()) {
      if (isRow(aligned)) {
        Row row = new Row(aligned.original().get(0), aligned.translation().get(0));
        tables.computeIfAbsent(row.tables(), absent -> new ArrayList<>()).add(row);
      } else {
        aligned.original().forEach(unit -> there.add(unit.first().block().group()));
        aligned.translation().forEach(unit -> here.add(unit.first().block().group()));
      }
    }
    tables.forEach(
        (groups, rows) -> {
          if (!there.contains(groups.get(0)) && !here.contains(groups.get(1))) {
            tablesHere.add(groups.get(1));
            findInRows(rows);
            findInColumns(rows);
          }
        });
  }

  private static boolean isRow(Aligned aligned) {
    return aligned.isOneToOne()
        && aligned.original().get(0).kind() == Kind.CELL
        && aligned.translation().get(0).kind() == Kind.CELL
        && aligned.original().get(0).passages().size()
            == aligned.translation().get(0).passages().size();
  }

  /**
   * Two cells that have each other's figures.
   *
   * @param there the original's, in its order
   * @param here those at the same places of the translation
   */
  record Swap(List<Passage> there, List<Passage> here) {}

  List<Swap> all() {
    return swaps;
  }

  /**
   * Returns whether a difference between two cells says nothing more: it is a swap, or another
   * order, or the two do not stand at the same place of a table that was compared.
   */
  boolean explain(Passage there, Passage here) {
    boolean apart =
        here.kind() == Kind.CELL
            && tablesHere.contains(here.block().group())
            && (there.kind() != Kind.CELL || there.block().level() != here.block().level());
    return apart
        || inAnotherOrder.contains(here)
        || swaps.stream().anyMatch(swap -> swap.here().contains(here));
  }

  /** A row in both languages. */
  private record Row(Unit there, Unit here, List<String> figuresThere, List<String> figuresHere) {

    Row(Unit there, Unit here) {
      this(there, here, figures(there), figures(here));
    }

    private static List<String> figures(Unit unit) {
      return unit.passages().stream().map(cell -> SwappedCells.figures(cell.text())).toList();
    }

    List<Integer> tables() {
      return List.of(there.first().block().group(), here.first().block().group());
    }

    /** Returns the columns whose figures are others. */
    List<Integer> changed() {
      return IntStream.range(0, figuresHere.size())
          .filter(column -> !figuresThere.get(column).equals(figuresHere.get(column)))
          .boxed()
          .toList();
    }

    boolean isSwapped(int first, int second) {
      return areSwapped(
          figuresThere.get(first),
          figuresThere.get(second),
          figuresHere.get(first),
          figuresHere.get(second));
    }

    Swap swap(int first, int second) {
      return new Swap(
          List.of(there.passages().get(first), there.passages().get(second)),
          List.of(here.passages().get(first), here.passages().get(second)));
    }

    boolean hasFigures(List<Integer> columns) {
      return columns.stream()
          .allMatch(column -> column < figuresThere.size() && !figuresThere.get(column).isEmpty());
    }

    boolean isChangedIn(int column) {
      return changed().equals(List.of(column));
    }
  }

  /** Where most rows have the same two cells the other way round, the columns are. */
  private void findInRows(List<Row> rows) {
    Map<List<Integer>, List<Row>> swapped = new LinkedHashMap<>();
    for (Row row : rows) {
      List<Integer> changed = row.changed();
      if (changed.size() == 2 && row.isSwapped(changed.get(0), changed.get(1))) {
        swapped.computeIfAbsent(changed, absent -> new ArrayList<>()).add(row);
      }
    }
    swapped.forEach(
        (columns, found) -> {
          List<Swap> all =
              found.stream().map(row -> row.swap(columns.get(0), columns.get(1))).toList();
          long alike = rows.stream().filter(row -> row.hasFigures(columns)).count();
          if (found.size() > 1 && 2L * found.size() > alike) {
            all.forEach(swap -> inAnotherOrder.addAll(swap.here()));
          } else {
            swaps.addAll(all);
          }
        });
  }

  /** The first column says what the others are about. */
  private void findInColumns(List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.figuresHere().size()).min().orElse(0);
    for (int column = 1; column < columns; column++) {
      int at = column;
      List<Row> changed = rows.stream().filter(row -> row.isChangedIn(at)).toList();
      if (changed.size() == 2 && areSwapped(changed.get(0), changed.get(1), column)) {
        swaps.add(
            new Swap(
                changed.stream().map(row -> row.there().passages().get(at)).toList(),
                changed.stream().map(row -> row.here().passages().get(at)).toList()));
      }
    }
  }

  private boolean areSwapped(Row one, Row other, int column) {
    int kept = sharedLabel(one, one) + sharedLabel(other, other);
    int crossed = sharedLabel(one, other) + sharedLabel(other, one);
    return crossed <= kept
        && areSwapped(
            one.figuresThere().get(column),
            other.figuresThere().get(column),
            one.figuresHere().get(column),
            other.figuresHere().get(column));
  }

  /** Returns how much the label of a row has in common with that of another, here. */
  private int sharedLabel(Row there, Row here) {
    Unit one = Unit.of(pair.original(), List.of(there.there().first()));
    return one.shared(Unit.of(pair.translation(), List.of(here.here().first())));
  }

  private static boolean areSwapped(
      String firstThere, String secondThere, String firstHere, String secondHere) {
    return !firstThere.isEmpty()
        && !secondThere.isEmpty()
        && firstThere.equals(secondHere)
        && secondThere.equals(firstHere);
  }

  /** Returns the digits of a text, with what parts one number from the next. */
  private static String figures(String text) {
    StringBuilder figures = new StringBuilder();
    int last = -1;
    for (int at = 0; at < text.length(); at++) {
      if (Scan.isDigit(text.charAt(at))) {
        boolean next = last >= 0 && at - last > 1 && !isWithinNumber(text, last, at);
        figures.append(next ? " " : "").append(text.charAt(at));
        last = at;
      }
    }
    return figures.toString();
  }

  /** Languages part thousands and decimals in other ways. */
  private static boolean isWithinNumber(String text, int last, int at) {
    return at - last == 2 && " .,\u00A0\u202F".indexOf(text.charAt(last + 1)) >= 0;
  }
}
