package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.FrontMatter.TranslationOf;
import org.bulletin.diagnostic.SourceLocation;

/** Finds translations whose original says something else than when it was translated. */
final class StaleTranslations implements Checker.OfTranslations {

  private static final String UNKNOWN = "";

  @Override
  public void check(TranslatedArticle article, Findings findings) {
    for (TranslationState state : article.states()) {
      state.lag().filter(Lag::changed).ifPresent(lag -> add(article, lag, findings));
    }
  }

  private static void add(TranslatedArticle article, Lag lag, Findings findings) {
    SourceLocation place =
        lag.translation()
            .frontMatter()
            .translationOf()
            .map(TranslationOf::location)
            .orElseGet(() -> SourceLocation.of(lag.translation().file()));
    List<SourceLocation> original = List.of(SourceLocation.of(article.original().file()));
    String id = article.id().value();
    if (lag.updated().isPresent()) {
      findings.add(place, original, "date", lag.updated().get().iso(), id);
    } else if (lag.committed().isPresent()) {
      findings.add(place, original, "commit", lag.committed().get().toString(), id);
    } else {
      findings.add(place, original, "revision", UNKNOWN, id);
    }
  }
}
