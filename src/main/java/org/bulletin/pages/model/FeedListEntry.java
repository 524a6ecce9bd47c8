package org.bulletin.pages.model;

import java.util.List;
import org.bulletin.site.SitePath;

/**
 * An index and its feeds.
 *
 * @param name the index's name
 * @param index the index itself
 * @param atom its Atom feed
 * @param rss its RSS feed
 * @param json its JSON Feed
 * @param inside those of the regions directly inside it, by name; none of a rubric
 */
public record FeedListEntry(
    String name,
    SitePath index,
    SitePath atom,
    SitePath rss,
    SitePath json,
    List<FeedListEntry> inside) {}
