package org.bulletin.pages.model;

/**
 * A moment as feeds write it, at the bulletin's offset.
 *
 * @param rfc3339 for Atom and JSON Feed
 * @param rfc822 for RSS
 */
public record FeedMoment(String rfc3339, String rfc822) {}
