package org.bulletin.pages.model;

/**
 * What was corrected in an article or added to it.
 *
 * @param date when
 * @param text what was changed
 */
public record ChangeModel(DateText date, String text) {}
