package org.bulletin.checks;

import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * What is kept of an article in one language, to compare it with all others.
 *
 * @param article its identity
 * @param day of its publication, as ISO 8601 writes it; empty where none is given
 * @param title empty where there is none
 * @param place where the title stands
 * @param shingles see {@link Shingles#sketch}
 */
record ArticleSketch(
    String file,
    String article,
    Language language,
    String day,
    String title,
    SourceLocation place,
    String shingles) {

  static ArticleSketch of(ArticleText text) {
    Located<String> title =
        text.own().title().orElseGet(() -> new Located<>("", SourceLocation.of(text.file())));
    String day = text.frontMatter().date().map(date -> date.value().iso()).orElse("");
    return new ArticleSketch(
        text.file(),
        text.id().value(),
        text.language(),
        day,
        title.value(),
        title.location(),
        Shingles.sketch(text));
  }

  /** Returns whether this was published after another; on one day the names decide. */
  boolean isAfter(ArticleSketch other) {
    int days = day.compareTo(other.day);
    return days > 0 || (days == 0 && file.compareTo(other.file) > 0);
  }
}
