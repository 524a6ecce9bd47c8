package org.bulletin.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.content.ArticleId;
import org.bulletin.content.InOrder;

/**
 * What was made of every article. Each is looked up when it is asked for: a preview asks for a few
 * of many after each edit.
 *
 * @param all in the order of the identities; not to be changed any more
 */
record MadeArticles(List<MadeArticle> all) {

  /** Returns what is published or shown of a file, where anything is. */
  Optional<MadeVersion> version(ArticleId id, String file) {
    return InOrder.get(all, MadeArticle::id, id)
        .flatMap(
            article ->
                article.versions().stream()
                    .filter(version -> version.document().file().equals(file))
                    .findFirst());
  }

  /** Returns the articles of which anything is published or shown, in the same order. */
  Map<ArticleId, List<ArticleVersion>> shown() {
    return InOrder.map(
        all,
        MadeArticle::id,
        article -> Optional.of(article.articles()).filter(versions -> !versions.isEmpty()));
  }
}
