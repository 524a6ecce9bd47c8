package org.bulletin.checks;

import java.util.List;
import java.util.Locale;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.markdown.ProseBlock.Kind;

/** Finds passages that are something else in another language: another level, another kind. */
final class DifferingStructure implements Checker.OfPair {

  @Override
  public void check(ArticlePair pair, Findings findings) {
    for (Aligned aligned : pair.aligned()) {
      if (aligned.isOneToOne()) {
        Unit original = aligned.original().get(0);
        Unit translation = aligned.translation().get(0);
        String here = name(translation);
        String there = name(original);
        if (!here.equals(there)) {
          findings.add(translation.first().place(), List.of(original.first().place()), here, there);
        }
      }
    }
  }

  /** Returns what a unit is, so that two of the same name are the same to a reader. */
  private static String name(Unit unit) {
    String kind = unit.kind().name().toLowerCase(Locale.ROOT);
    if (unit.kind() == Kind.HEADING) {
      return kind + unit.first().block().level();
    }
    return unit.kind() == Kind.CELL ? kind + unit.passages().size() : kind;
  }
}
