package org.bulletin.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Rubric;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;

/**
 * Where the front page shows each of its articles: every one of them once.
 *
 * @param newest the newest ones, whole articles before short ones; the newest first
 * @param briefs short ones, the newest first
 * @param sections the others, each under its main rubric, with older ones where there are few
 */
record FrontArrangement(
    Optional<ArticleVersion> lead,
    List<ArticleVersion> newest,
    List<ArticleVersion> briefs,
    List<Section> sections) {

  private static final int NEWEST = 3;
  private static final int BRIEFS = 8;
  private static final int IN_SECTION = 3;

  /** A rubric with at least one article, the newest first. */
  record Section(Rubric rubric, List<ArticleVersion> articles) {}

  /**
   * @param articles the front page's share of the edition's articles, the newest first
   */
  static FrontArrangement of(Edition edition, List<Rubric> rubrics, List<ArticleVersion> articles) {
    Optional<ArticleVersion> lead =
        rubrics.stream()
            .filter(Rubric::featured)
            .flatMap(rubric -> edition.of(rubric).stream().limit(1))
            .findFirst();
    Set<ArticleId> shown = new HashSet<>();
    lead.ifPresent(article -> shown.add(article.id()));
    List<ArticleVersion> newest =
        take(
            NEWEST,
            Stream.concat(
                articles.stream().filter(article -> !article.isBrief()),
                articles.stream().filter(ArticleVersion::isBrief)),
            shown);
    List<ArticleVersion> briefs =
        take(BRIEFS, articles.stream().filter(ArticleVersion::isBrief), shown);
    List<ArticleVersion> rest =
        articles.stream().filter(article -> !shown.contains(article.id())).toList();
    return new FrontArrangement(
        lead,
        newest.stream().sorted(ArticleVersion.NEWEST_FIRST).toList(),
        briefs,
        rubrics.stream()
            .map(rubric -> new Section(rubric, under(rubric, edition, rest, shown)))
            .filter(section -> !section.articles().isEmpty())
            .toList());
  }

  /** Takes the first articles that are not shown yet. */
  private static List<ArticleVersion> take(
      int most, Stream<ArticleVersion> articles, Set<ArticleId> shown) {
    List<ArticleVersion> taken =
        articles.filter(article -> !shown.contains(article.id())).limit(most).toList();
    taken.forEach(article -> shown.add(article.id()));
    return taken;
  }

  private static List<ArticleVersion> under(
      Rubric rubric, Edition edition, List<ArticleVersion> rest, Set<ArticleId> shown) {
    List<ArticleVersion> articles =
        new ArrayList<>(
            rest.stream().filter(article -> article.mainRubric().equals(rubric)).toList());
    Set<ArticleId> here = new HashSet<>(shown);
    articles.forEach(article -> here.add(article.id()));
    Stream<ArticleVersion> older =
        edition.of(rubric).stream().filter(article -> article.mainRubric().equals(rubric));
    articles.addAll(take(Math.max(0, IN_SECTION - articles.size()), older, here));
    return articles;
  }
}
