package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.diagnostic.SourceLocation;

/** Finds corrections that readers of the other language have not been told. */
final class MissingCorrections implements Checker.OfTranslations {

  @Override
  public void check(TranslatedArticle article, Findings findings) {
    for (TranslationState state : article.states()) {
      if (state.lag().isPresent() && state.lag().get().missed().isPresent()) {
        Lag lag = state.lag().get();
        Change missed = lag.missed().orElseThrow();
        List<SourceLocation> original = List.of(SourceLocation.of(article.original().file()));
        findings.add(
            SourceLocation.of(lag.translation().file()),
            original,
            missed.date().iso(),
            missed.text());
      }
    }
  }
}
