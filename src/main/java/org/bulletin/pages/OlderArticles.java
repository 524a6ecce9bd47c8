package org.bulletin.pages;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        .map(candidate -> new Candidate(candidate, shared(candidate)))
        .sorted(Candidate.MOST_SHARED_FIRST)
        .limit(RELATED)
        .map(Candidate::article)
        .toList();
  }

  private List<ArticleVersion> older(List<ArticleVersion> newestFirst) {
    int found = Collections.binarySearch(newestFirst, article, ArticleVersion.NEWEST_FIRST);
    int start = found < 0 ? -found - 1 : found + 1;
    return newestFirst.subList(start, Math.min(newestFirst.size(), start + SEARCHED));
  }

  /** A shared region says more than a shared rubric. */
  private int shared(ArticleVersion other) {
    long regions =
        article.regions().stream()
            .filter(one -> other.regions().stream().anyMatch(two -> two.key().equals(one.key())))
            .count();
    long rubrics =
        article.rubrics().stream()
            .filter(one -> other.rubrics().stream().anyMatch(two -> two.key().equals(one.key())))
            .count();
    return (int) (2 * regions + rubrics);
  }

  private record Candidate(ArticleVersion article, int shared) {

    static final Comparator<Candidate> MOST_SHARED_FIRST =
        Comparator.comparingInt(Candidate::shared)
            .reversed()
            .thenComparing(Candidate::article, ArticleVersion.NEWEST_FIRST);
  }
}
