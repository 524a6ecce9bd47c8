package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.ArticleDate;
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
    String updated = lag.updated().map(ArticleDate::iso).orElse(UNKNOWN);
    List<SourceLocation> original = List.of(SourceLocation.of(article.original().file()));
    findings.add(
        place, original, updated.isEmpty() ? "revision" : "date", updated, article.id().value());
  }
}
