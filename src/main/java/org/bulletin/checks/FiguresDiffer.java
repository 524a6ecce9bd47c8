package org.bulletin.checks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bulletin.checks.FigureDifferences.Difference;
import org.bulletin.checks.FigureText.Found;
import org.bulletin.checks.SwappedCells.Swap;
import org.bulletin.figures.CalendarDate;
import org.bulletin.figures.ClockTime;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Reference;

/**
 * Finds figures of some kind that the original and its translation do not have in common. Those
 * that contradict their own article are told of that article alone: {@link OneMessage}.
 */
final class FiguresDiffer implements Checker.OfPair {

  private final Kind kind;

  FiguresDiffer(Kind kind) {
    this.kind = kind;
  }

  /** What editors tell apart among figures. */
  enum Kind {
    NUMBER,
    DATE,
    REFERENCE;

    private static Kind of(Figure figure) {
      if (figure instanceof CalendarDate || figure instanceof ClockTime) {
        return DATE;
      }
      return figure instanceof Reference ? REFERENCE : NUMBER;
    }
  }

  @Override
  public void check(ArticlePair pair, Findings findings) {
    for (Difference one : pair.figureDifferences().all()) {
      if (Kind.of(one.figure()) == kind) {
        Function<Found, String> text = one.isInMeasure() ? Found::measuredText : Found::text;
        findings.add(
            one.translation(),
            List.of(one.original()),
            one.here().isEmpty() ? "there" : one.there().isEmpty() ? "here" : "both",
            one.here().map(text).orElse(""),
            one.there().map(text).orElse(""),
            pair.original().language().primarySubtag());
      }
    }
    if (kind == Kind.NUMBER) {
      pair.figureDifferences().swaps().forEach(swap -> tell(swap, pair, findings));
    }
  }

  private static void tell(Swap swap, ArticlePair pair, Findings findings) {
    Passage first = swap.here().get(0);
    Passage second = swap.here().get(1);
    findings.add(
        first.place(),
        Stream.concat(Stream.of(second), swap.there().stream()).map(Passage::place).toList(),
        "swapped",
        Quotation.of(first.text()),
        Quotation.of(second.text()),
        pair.original().language().primarySubtag());
  }
}
