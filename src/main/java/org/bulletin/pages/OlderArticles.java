package org.bulletin.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<ArticleVersion> older = older(edition.of(article.mainRubric()));
    return older.isEmpty() ? Optional.empty() : Optional.of(older.get(0));
  }

  /** Returns the articles that share most regions and rubrics, the newest first among equals. */
  List<ArticleVersion> related() {
    List<Candidate> best = new ArrayList<>();
    for (Region region : article.regions()) {
      add(best, older(edition.of(region)));
    }
    for (Rubric rubric : article.rubrics()) {
      add(best, older(edition.of(rubric)));
    }
    return best.stream().map(Candidate::article).toList();
  }

  /** Keeps the best; one that came before in another index falls on the same place, or on none. */
  private void add(List<Candidate> best, List<ArticleVersion> others) {
    for (ArticleVersion other : others) {
      int shared = shared(other);
      // Most fall short of the worst of the best, which is told without an object for each.
      if (best.size() < RELATED || shared >= best.get(RELATED - 1).shared()) {
        add(best, new Candidate(other, shared));
      }
    }
  }

  private static void add(List<Candidate> best, Candidate candidate) {
    int place = Collections.binarySearch(best, candidate, Candidate.MOST_SHARED_FIRST);
    if (place < 0 && -place - 1 < RELATED) {
      best.add(-place - 1, candidate);
      best.subList(Math.min(RELATED, best.size()), best.size()).clear();
    }
  }

  private List<ArticleVersion> older(List<ArticleVersion> newestFirst) {
    int found = Collections.binarySearch(newestFirst, article, ArticleVersion.NEWEST_FIRST);
    int start = found < 0 ? -found - 1 : found + 1;
    return newestFirst.subList(start, Math.min(newestFirst.size(), start + SEARCHED));
  }

  /** A shared region says more than a shared rubric. */
  private int shared(ArticleVersion other) {
    int shared = 0;
    List<Region> regions = other.regions();
    for (Region one : article.regions()) {
      for (int i = 0; i < regions.size(); i++) {
        shared += one.key().equals(regions.get(i).key()) ? 2 : 0;
      }
    }
    List<Rubric> rubrics = other.rubrics();
    for (Rubric one : article.rubrics()) {
      for (int i = 0; i < rubrics.size(); i++) {
        shared += one.key().equals(rubrics.get(i).key()) ? 1 : 0;
      }
    }
    return shared;
  }

  private record Candidate(ArticleVersion article, int shared) {

    static final Comparator<Candidate> MOST_SHARED_FIRST =
        (one, other) ->
            one.shared == other.shared
                ? ArticleVersion.NEWEST_FIRST.compare(one.article, other.article)
                : Integer.compare(other.shared, one.shared);
  }
}
