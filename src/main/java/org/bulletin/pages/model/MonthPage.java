package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * The articles of one month.
 *
 * @param head see {@link Head}
 * @param month the month and year in words
 * @param articles the newest first
 * @param earlier the next earlier month that has articles
 * @param later the next later month that has articles
 */
public record MonthPage(
    Head head,
    String month,
    List<ArticleCard> articles,
    Optional<Link> earlier,
    Optional<Link> later) {}
