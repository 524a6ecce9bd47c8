package org.bulletin.checks;

import org.bulletin.content.ArticleSource;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;

/**
 * An article in one language, with what is kept of its words.
 *
 * @param files its own and those of its other languages
 */
record SketchedArticle(ArticleFiles files, ArticleSource version, Sketch sketch) {

  String file() {
    return version.file();
  }

  /** Returns the title, which is empty where there is none. */
  Located<String> title() {
    return version
        .frontMatter()
        .title()
        .orElseGet(() -> new Located<>("", SourceLocation.of(version.file())));
  }

  /** Returns whether both are in one language, and not the same article. */
  boolean canRepeat(SketchedArticle other) {
    return version.language().equals(other.version.language())
        && !version.id().equals(other.version.id());
  }

  /** Returns whether this was published after another; on one day the names decide. */
  boolean isAfter(SketchedArticle other) {
    int days = day().compareTo(other.day());
    return days > 0 || (days == 0 && file().compareTo(other.file()) > 0);
  }

  private String day() {
    return files.completed(version).date().map(date -> date.value().iso()).orElse("");
  }
}
