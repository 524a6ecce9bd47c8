package org.bulletin.checks;

import java.time.LocalDate;
import java.util.Optional;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.language.Language;

/**
 * How an article stands in one language.
 *
 * @param days how many days ago the article was published
 * @param lag what a stale translation lacks; none for others
 */
public record TranslationState(Language language, Kind kind, int days, Optional<Lag> lag) {

  /** What needs work first comes first. */
  public enum Kind {
    STALE,
    /** There is a translation that has nothing below its front matter, and the original has. */
    WITHOUT_TEXT,
    MISSING,
    /** There is a file that cannot be read. */
    UNREAD,
    /** There is a translation, and nothing tells of which version. */
    UNRECORDED,
    /** There is a translation, which is not published now. */
    HELD_BACK,
    /** There is none, and an editor has said that none is wanted. */
    UNWANTED,
    FINE,
    ORIGINAL
  }

  /**
   * What a translation lacks.
   *
   * @param changed whether the original says something else than when it was translated
   * @param updated when the original was updated, where that is how it is known
   * @param committed the day on which the translation was last committed to git, where that is how
   *     it is known
   * @param missed the original's last correction, where the translation has none from then on
   */
  public record Lag(
      ArticleSource translation,
      boolean changed,
      Optional<ArticleDate> updated,
      Optional<LocalDate> committed,
      Optional<Change> missed) {

    /**
     * Returns what a translation lacks whose original says something else since it was committed.
     */
    static Lag sinceCommit(ArticleSource translation, LocalDate committed) {
      return new Lag(translation, true, Optional.empty(), Optional.of(committed), Optional.empty());
    }
  }
}
