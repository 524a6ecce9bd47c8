package org.bulletin.pages.model;

import java.util.Optional;

/**
 * The picture that messaging apps and social networks show with a link to a page.
 *
 * @param url its absolute address
 * @param type its media type, where it is known
 * @param width its width in pixels, where it is known
 * @param height its height in pixels, where it is known
 * @param alt the text for those who do not see it
 */
public record Preview(
    String url,
    Optional<String> type,
    Optional<Integer> width,
    Optional<Integer> height,
    String alt) {}
