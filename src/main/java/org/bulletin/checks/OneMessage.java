package org.bulletin.checks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Rule;
import org.bulletin.diagnostic.SourceLocation;

/** Leaves one message of each mistake in an article that several checks have found. */
final class OneMessage {

  private static final Set<Rule> OF_FIGURES_OF_A_PAIR =
      Set.of(Check.FIGURES_DIFFER, Check.DATES_DIFFER, Check.REFERENCES_DIFFER);
  private static final Set<Rule> OF_FIGURES_OF_ONE =
      Set.of(Check.WEEKDAY_WRONG, Check.WORDS_AND_DIGITS_DIFFER, Check.PARTS_AND_TOTAL_DIFFER);

  private OneMessage() {}

  static List<Diagnostic> forEachMistake(List<Diagnostic> found) {
    return forEachPlace(withoutFiguresToldAlone(found));
  }

  /** What matters most, else what was looked for first. */
  private static List<Diagnostic> forEachPlace(List<Diagnostic> found) {
    Map<SourceLocation, Diagnostic> first = new LinkedHashMap<>();
    Comparator<Diagnostic> order =
        Comparator.comparing(Diagnostic::severity)
            .thenComparing(one -> one.rule().code().orElse(""));
    for (Diagnostic one : found) {
      first.merge(one.location(), one, BinaryOperator.minBy(order));
    }
    return List.copyOf(first.values());
  }

  /**
   * A figure that contradicts its own article differs from the other language's too, and which of
   * both is wrong is told by the article. Only figures are put together so: in a passage that is
   * missing there may be a telephone number, and that is another mistake.
   */
  private static List<Diagnostic> withoutFiguresToldAlone(List<Diagnostic> found) {
    List<Diagnostic> alone =
        found.stream().filter(one -> OF_FIGURES_OF_ONE.contains(one.rule())).toList();
    return alone.isEmpty()
        ? found
        : found.stream()
            .filter(
                one ->
                    !OF_FIGURES_OF_A_PAIR.contains(one.rule())
                        || alone.stream().noneMatch(other -> tells(other, one)))
            .toList();
  }

  private static boolean tells(Diagnostic alone, Diagnostic pair) {
    return alone.severity().compareTo(pair.severity()) <= 0
        && places(alone).anyMatch(place -> places(pair).anyMatch(other -> overlap(place, other)));
  }

  private static Stream<SourceLocation> places(Diagnostic one) {
    return Stream.concat(Stream.of(one.location()), one.related().stream());
  }

  private static boolean overlap(SourceLocation one, SourceLocation other) {
    return one.file().equals(other.file())
        && one.line() == other.line()
        && one.column() < other.column() + other.length()
        && other.column() < one.column() + one.length();
  }
}
