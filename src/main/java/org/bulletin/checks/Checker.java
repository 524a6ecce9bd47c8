package org.bulletin.checks;

/** Looks for mistakes of one kind. Immutable and thread-safe. */
sealed interface Checker {

  /** Looks at an article in one language by itself. */
  non-sealed interface OfArticle extends Checker {
    void check(ArticleText article, Findings findings);
  }

  /**
   * Looks at all articles together, each time anew: by what was kept of each, so that those which
   * are the same as before are read again only where there is something to find.
   */
  non-sealed interface OfBulletin extends Checker {
    void check(BulletinTexts all, Findings findings);
  }

  /** Looks at a photo that is published, once the site is known. */
  non-sealed interface OfPhoto extends Checker {
    void check(UsedPhoto photo, Findings findings);
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
