package org.bulletin.site;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletin.content.ArticleId;
import org.bulletin.content.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * What was made of every article. Each is looked up when it is asked for: a preview asks for a few
 * of many after each edit.
 *
 * @param all in the order of the identities; not to be changed any more
 */
record MadeArticles(List<MadeArticle> all) {

  /** Returns what is published or shown of a file, where anything is. */
  Optional<MadeVersion> version(ArticleId id, String file) {
    return article(id)
        .flatMap(
            article ->
                article.versions().stream()
                    .filter(version -> version.document().file().equals(file))
                    .findFirst());
  }

  private Optional<MadeArticle> article(ArticleId id) {
    return InOrder.get(all, article -> article.paired().id(), id);
  }

  /** Returns the articles of which anything is published or shown, in the same order. */
  Map<ArticleId, List<ArticleVersion>> shown() {
    return new Shown();
  }

  private final class Shown extends AbstractMap<ArticleId, List<ArticleVersion>> {

    @Override
    public @Nullable List<ArticleVersion> get(@Nullable Object id) {
      return id instanceof ArticleId known
          ? article(known).filter(MadeArticle::isShown).map(MadeArticle::articles).orElse(null)
          : null;
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
      return id instanceof ArticleId known
          && article(known).filter(MadeArticle::isShown).isPresent();
    }

    @Override
    public Set<Map.Entry<ArticleId, List<ArticleVersion>>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<ArticleId, List<ArticleVersion>>> iterator() {
          return shown()
              .map(article -> Map.entry(article.paired().id(), article.articles()))
              .iterator();
        }

        @Override
        public int size() {
          return (int) shown().count();
        }

        private Stream<MadeArticle> shown() {
          return all.stream().filter(MadeArticle::isShown);
        }
      };
    }
  }
}
