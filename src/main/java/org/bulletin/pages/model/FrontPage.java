package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * The front page and its numbered pages.
 *
 * @param head see {@link Head}
 * @param leadArticle the newest article of the featured rubric; only on the front page itself
 * @param articles the other articles, the newest first
 * @param pager see {@link Pager}
 */
public record FrontPage(
    Head head, Optional<ArticleCard> leadArticle, List<ArticleCard> articles, Pager pager) {}
