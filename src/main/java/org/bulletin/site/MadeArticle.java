package org.bulletin.site;

import java.util.List;
import java.util.Set;
import org.bulletin.content.ArticleId;

/**
 * An article with what is published or shown of it.
 *
 * @param versions in the order of the bulletin's languages; none where none is published
 * @param articles the same as pages show them
 * @param byNames whether it depends on nothing but its files and where its links lead
 */
record MadeArticle(
    PairedArticle paired,
    List<MadeVersion> versions,
    List<ArticleVersion> articles,
    boolean byNames) {

  static MadeArticle of(PairedArticle paired, List<MadeVersion> versions) {
    return new MadeArticle(
        paired,
        versions,
        versions.stream().map(MadeVersion::article).toList(),
        versions.stream().allMatch(version -> version.names().isPresent()));
  }

  ArticleId id() {
    return paired.id();
  }

  /**
   * Returns whether it would be made again just so of the same files, where all of it stands as it
   * stood.
   *
   * @param moved the names of documents that links find elsewhere than when it was made
   */
  boolean isStill(Set<String> moved) {
    return byNames
        && (moved.isEmpty() || versions.stream().noneMatch(version -> version.linksToAnyOf(moved)));
  }
}
