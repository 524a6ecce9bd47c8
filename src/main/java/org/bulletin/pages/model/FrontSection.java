package org.bulletin.pages.model;

import java.util.List;

/**
 * A rubric on the front page.
 *
 * @param rubric the rubric
 * @param articles its newest articles that stand nowhere else on the page, the newest first; at
 *     least one
 */
public record FrontSection(RubricLink rubric, List<ArticleCard> articles) {}
