package org.bulletin.pages.model;

/**
 * A correction that was made to an article.
 *
 * @param date when
 * @param text what was wrong and what is right
 */
public record CorrectionModel(DateText date, String text) {}
