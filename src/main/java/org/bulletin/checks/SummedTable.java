package org.bulletin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Quantity;
import org.bulletin.figures.Quantity.Writing;
import org.bulletin.figures.Unit;

/** A table whose last row may be the sum of the rows above it, below its head. */
final class SummedTable {

  private static final int FEWEST_ROWS = 2;

  private final ArticleText article;
  private final SumWords words;
  private final List<SortedMap<Integer, Passage>> rows = new ArrayList<>();

  /**
   * @param cells of one table, in order
   */
  SummedTable(ArticleText article, List<Passage> cells, SumWords words) {
    this.article = article;
    this.words = words;
    int row = -1;
    for (Passage cell : cells) {
      if (cell.block().row() != row) {
        row = cell.block().row();
        rows.add(new TreeMap<>());
      }
      rows.get(rows.size() - 1).put(cell.block().level(), cell);
    }
  }

  /**
   * A total that is not the sum of its column.
   *
   * @param parts the cells above
   * @param sum of the parts
   */
  record WrongSum(Passage total, List<Passage> parts, String sum) {}

  List<WrongSum> wrongSums() {
    List<WrongSum> wrong = new ArrayList<>();
    int last = rows.size() - 1;
    if (last > FEWEST_ROWS && isLabel(rows.get(last)) && hasNoOtherLabel(last)) {
      rows.get(last).forEach((column, cell) -> wrongSum(column, cell, last).ifPresent(wrong::add));
    }
    return wrong;
  }

  private Optional<WrongSum> wrongSum(int column, Passage total, int last) {
    Optional<BigDecimal> said = number(total);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    List<Passage> parts = new ArrayList<>();
    for (SortedMap<Integer, Passage> row : rows.subList(1, last)) {
      Optional<Passage> part = Optional.ofNullable(row.get(column));
      Optional<BigDecimal> number = part.flatMap(this::number);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
      part.ifPresent(parts::add);
    }
    return sum.compareTo(said.get()) == 0
        ? Optional.empty()
        : Optional.of(new WrongSum(total, parts, sum.toPlainString()));
  }

  /** Returns the number that a cell consists of. */
  private Optional<BigDecimal> number(Passage cell) {
    List<Figure> figures = article.figures(cell);
    if (figures.size() != 1 || !(figures.get(0) instanceof Quantity number)) {
      return Optional.empty();
    }
    String written = cell.text().substring(number.start(), number.end());
    boolean adds =
        written.equals(cell.text().strip())
            && number.values().size() == 1
            && number.writing() == Writing.DIGITS
            && !number.unit().equals(Unit.PERCENT)
            && !number.unit().equals(Unit.ORDINAL);
    return adds ? Optional.of(number.value()) : Optional.empty();
  }

  private boolean isLabel(SortedMap<Integer, Passage> row) {
    return words.labels().contains(label(row));
  }

  /** With subtotals, the rows above are not the parts. */
  private boolean hasNoOtherLabel(int last) {
    return rows.subList(1, last).stream()
        .noneMatch(row -> words.labels().stream().anyMatch(label(row)::contains));
  }

  private static String label(SortedMap<Integer, Passage> row) {
    Passage first = row.get(row.firstKey());
    return first == null ? "" : first.text().strip().toLowerCase(Locale.ROOT);
  }
}
