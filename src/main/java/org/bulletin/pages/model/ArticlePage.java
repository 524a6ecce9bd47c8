package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param head see {@link Head}
 * @param article the article
 * @param previous the next older article of the main rubric
 * @param related older articles that share regions or rubrics
 */
public record ArticlePage(
    Head head, ArticleModel article, Optional<ArticleCard> previous, List<ArticleCard> related) {}
