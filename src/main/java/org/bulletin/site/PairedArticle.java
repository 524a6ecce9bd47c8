package org.bulletin.site;

import java.util.List;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.diagnostic.Diagnostic;

/**
 * An article with its languages brought together.
 *
 * @param sources its files, in order
 * @param versions those that have all they need, in the order of the bulletin's languages
 * @param diagnostics what another lacks
 */
record PairedArticle(
    ArticleId id,
    List<ArticleSource> sources,
    List<PairedVersion> versions,
    List<Diagnostic> diagnostics)
    implements Comparable<PairedArticle> {

  @Override
  public int compareTo(PairedArticle other) {
    return id.compareTo(other.id);
  }
}
