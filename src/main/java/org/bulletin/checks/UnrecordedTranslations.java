package org.bulletin.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.ArticleSource;
import org.bulletin.diagnostic.Diagnostics;

/**
 * The translations that do not say of which version they are, so that only something else can tell
 * whether they are stale. Those of articles that waive that are left out.
 */
public final class UnrecordedTranslations {

  private final Translations translations;

  public UnrecordedTranslations(Translations translations) {
    this.translations = translations;
  }

  /** Returns the original of each, by the translation's file. */
  public Map<String, ArticleSource> originals() {
    Map<String, ArticleSource> originals = new HashMap<>();
    for (TranslatedArticle article : translations.articles()) {
      for (TranslationState state : article.states()) {
        translation(article, state).ifPresent(one -> originals.put(one.file(), article.original()));
      }
    }
    return originals;
  }

  /**
   * Returns where all translations stand, once it is known which of these are stale.
   *
   * @param committed of each that is stale, by its file, the day on which it was last committed
   */
  public Translations whereStale(Map<String, LocalDate> committed) {
    List<TranslatedArticle> articles =
        translations.articles().stream().map(article -> told(article, committed)).toList();
    return new Translations(
        translations.languages(), translations.day(), translations.unread(), articles);
  }

  private static TranslatedArticle told(
      TranslatedArticle article, Map<String, LocalDate> committed) {
    List<TranslationState> states =
        article.states().stream()
            .map(
                state ->
                    translation(article, state)
                        .flatMap(one -> lag(one, committed))
                        .map(lag -> stale(state, lag))
                        .orElse(state))
            .toList();
    return new TranslatedArticle(article.files(), article.published(), states);
  }

  private static Optional<Lag> lag(ArticleSource translation, Map<String, LocalDate> committed) {
    return Optional.ofNullable(committed.get(translation.file()))
        .map(day -> Lag.sinceCommit(translation, day));
  }

  private static TranslationState stale(TranslationState state, Lag lag) {
    return new TranslationState(state.language(), Kind.STALE, state.days(), Optional.of(lag));
  }

  private static Optional<ArticleSource> translation(
      TranslatedArticle article, TranslationState state) {
    return state.kind() == Kind.UNRECORDED
            && !article.files().waived(new Diagnostics()).contains(Check.TRANSLATION_STALE)
        ? article.files().in(state.language())
        : Optional.empty();
  }
}
