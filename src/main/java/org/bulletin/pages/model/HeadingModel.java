package org.bulletin.pages.model;

/**
 * A heading of a body.
 *
 * @param level 2 to 6
 * @param id its anchor
 * @param text its text
 */
public record HeadingModel(int level, String id, String text) {}
