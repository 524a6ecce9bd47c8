package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.language.Language;
import org.bulletin.markdown.ProseBlock.Kind;

/** Finds passages that are the same, word for word, in two languages. */
final class UntranslatedPassages implements Checker.OfPair {

  /** What has fewer small words may be a name, or a list of names. */
  private static final int SMALL_WORDS = 2;

  @Override
  public void check(ArticlePair pair, Findings findings) {
    for (Aligned aligned : pair.aligned()) {
      if (aligned.isOneToOne()) {
        Unit original = aligned.original().get(0);
        Unit translation = aligned.translation().get(0);
        if (isSame(original.text(), translation.text())
            && isProse(translation, pair.original().language())) {
          findings.add(
              translation.first().place(),
              List.of(original.first().place()),
              Quotation.of(translation.text()));
        }
      }
    }
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equals(other.strip());
  }

  /** A quotation may stand in the language in which it was said. */
  private static boolean isProse(Unit unit, Language language) {
    return unit.kind() != Kind.CODE
        && unit.kind() != Kind.QUOTE
        && FunctionWords.count(unit.text(), language) >= SMALL_WORDS;
  }
}
