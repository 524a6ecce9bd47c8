package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * The front page and its numbered pages. No article stands on it twice.
 *
 * @param head see {@link Head}
 * @param leadArticle the newest article of the featured rubric; only on the front page itself
 * @param articles the newest of the other articles on the front page itself, all on a numbered
 *     page; the newest first
 * @param briefs short articles for a list of titles, the newest first; only on the front page
 *     itself
 * @param sections the rubrics with the articles that are not among those, in the order of
 *     bulletin.yaml; only on the front page itself
 * @param pager see {@link Pager}
 */
public record FrontPage(
    Head head,
    Optional<ArticleCard> leadArticle,
    List<ArticleCard> articles,
    List<ArticleCard> briefs,
    List<FrontSection> sections,
    Pager pager) {}
