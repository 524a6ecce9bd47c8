package org.bulletin.checks;

import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.content.ArticleSource;
import org.bulletin.diagnostic.SourceLocation;

/** Finds languages that an article is not in. */
final class MissingTranslations implements Checker.OfTranslations {

  @Override
  public void check(TranslatedArticle article, Findings findings) {
    ArticleSource original = article.original();
    for (TranslationState state : article.states()) {
      if (state.kind() == Kind.MISSING) {
        String file = ArticleFiles.inLanguage(original, state.language());
        findings.add(
            SourceLocation.of(original.file()), state.language().tag(), state.days(), file);
      }
    }
  }
}
