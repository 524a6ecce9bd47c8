package org.bulletin.checks;

/** Looks for mistakes of one kind. Immutable and thread-safe. */
sealed interface Checker {

  /** Looks at an article in one language by itself. */
  non-sealed interface OfArticle extends Checker {
    void check(ArticleText article, Findings findings);
  }

  /** Compares an article with its translation. */
  non-sealed interface OfPair extends Checker {
    void check(ArticlePair pair, Findings findings);
  }

  /**
   * Looks at where the translations of an article stand on the day of the build. That day is no
   * part of any file, so that what it finds is found anew each time.
   */
  non-sealed interface OfTranslations extends Checker {
    void check(TranslatedArticle article, Findings findings);
  }
}
