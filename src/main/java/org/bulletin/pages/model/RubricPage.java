package org.bulletin.pages.model;

import java.util.List;

/**
 * A rubric and its numbered pages.
 *
 * @param head see {@link Head}
 * @param key the rubric's key
 * @param hue the number of its colour, 1 to 8
 * @param name the rubric's name
 * @param description what it is about; may be empty
 * @param articles its articles, the newest first
 * @param pager see {@link Pager}
 */
public record RubricPage(
    Head head,
    String key,
    int hue,
    String name,
    String description,
    List<ArticleCard> articles,
    Pager pager) {}
