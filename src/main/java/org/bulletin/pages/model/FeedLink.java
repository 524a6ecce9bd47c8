package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A feed, for {@code link rel=alternate}.
 *
 * @param title the feed's title
 * @param url the feed
 * @param type its media type
 */
public record FeedLink(String title, SitePath url, String type) {}
