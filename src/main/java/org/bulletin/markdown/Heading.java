package org.bulletin.markdown;

/**
 * A heading of a body.
 *
 * @param level 2 to 6
 * @param id its anchor, unique in the body
 * @param text its text without markup
 */
public record Heading(int level, String id, String text) {}
