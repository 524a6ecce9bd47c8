package org.bulletin.site;

import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;

/** What links can lead to and come from: an article or a page in one language, at its address. */
record Document(String file, ArticleId id, Language language, SitePath path, Body body) {

  /** Returns whether links that lead to the other lead to the same here. */
  @SuppressWarnings("ReferenceEquality") // the same is alike, and most are the same
  boolean leadsAs(Document other) {
    return this == other
        || (id.equals(other.id)
            && language.equals(other.language)
            && path.equals(other.path)
            && body.anchors().equals(other.body.anchors())
            && body.headings().equals(other.body.headings()));
  }
}
