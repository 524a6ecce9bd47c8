package org.bulletin.pages.model;

/**
 * The picture that messaging apps and social networks show with a link to a page.
 *
 * @param url its absolute address
 * @param type its media type
 * @param width its width in pixels
 * @param height its height in pixels
 * @param alt the text for those who do not see it
 */
public record Preview(String url, String type, int width, int height, String alt) {}
