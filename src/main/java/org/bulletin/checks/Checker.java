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
}
