package org.bulletin.pages;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;

/**
 * What an article's page shows of others: older articles only, so that it stays as it is when newer
 * ones are published.
 */
record OlderArticles(Edition edition, ArticleVersion article) {

  private static final int RELATED = 3;

  /** How far back each index is searched, so that the work does not grow with the archive. */
  private static final int SEARCHED = 12;

  Optional<ArticleVersion> previousInRubric() {
    return older(edition.of(article.mainRubric())).stream().findFirst();
  }

  /** Returns the articles that share most regions and rubrics, the newest first among equals. */
  List<ArticleVersion> related() {
    Set<ArticleVersion> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    article.regions().forEach(region -> candidates.addAll(older(edition.of(region))));
    article.rubrics().forEach(rubric -> candidates.addAll(older(edition.of(rubric))));
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(this::shared)
                .reversed()
                .thenComparing(ArticleVersion.NEWEST_FIRST))
        .limit(RELATED)
        .toList();
  }

  private List<ArticleVersion> older(List<ArticleVersion> newestFirst) {
    int found = Collections.binarySearch(newestFirst, article, ArticleVersion.NEWEST_FIRST);
    int start = found < 0 ? -found - 1 : found + 1;
    return newestFirst.subList(start, Math.min(newestFirst.size(), start + SEARCHED));
  }

  /** A shared region says more than a shared rubric. */
  private int shared(ArticleVersion other) {
    return 2 * common(regionKeys(article), regionKeys(other))
        + common(rubricKeys(article), rubricKeys(other));
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static Set<String> regionKeys(ArticleVersion version) {
    return keys(version.regions().stream().map(Region::key).toList());
  }

  private static Set<String> rubricKeys(ArticleVersion version) {
    return keys(version.rubrics().stream().map(Rubric::key).toList());
  }

  private static Set<String> keys(Collection<String> keys) {
    return new LinkedHashSet<>(keys);
  }
}
