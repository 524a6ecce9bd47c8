package org.bulletin.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.diagnostic.SourceLocation;

/** Finds passages that only one of two languages has; where it is the whole text, that alone. */
final class MissingPassages implements Checker.OfPair {

  @Override
  public void check(ArticlePair pair, Findings findings) {
    if (pair.lacksText()) {
      boolean lacksTranslation = pair.original().hasText();
      ArticleText without = lacksTranslation ? pair.translation() : pair.original();
      ArticleText other = lacksTranslation ? pair.original() : pair.translation();
      findings.add(SourceLocation.of(without.file()), "text", "", other.file());
    } else {
      passages(pair, findings);
    }
  }

  private static void passages(ArticlePair pair, Findings findings) {
    List<Aligned> all = pair.aligned();
    for (int i = 0; i < all.size(); i++) {
      Aligned aligned = all.get(i);
      if (!aligned.isComplete()) {
        boolean lacksTranslation = aligned.translation().isEmpty();
        List<Unit> alone = lacksTranslation ? aligned.original() : aligned.translation();
        ArticleText other = lacksTranslation ? pair.translation() : pair.original();
        Unit unit = alone.get(0);
        if (!unit.text().isBlank()) {
          findings.add(
              unit.first().place(),
              List.of(place(other, all, i, lacksTranslation)),
              unit.kind().name().toLowerCase(Locale.ROOT),
              Quotation.of(unit.text()),
              other.file());
        }
      }
    }
  }

  private static SourceLocation place(
      ArticleText other, List<Aligned> all, int at, boolean inTranslation) {
    Optional<Passage> before = PassageAlignment.before(all, at, inTranslation);
    return before.map(Passage::place).orElse(SourceLocation.of(other.file()));
  }
}
