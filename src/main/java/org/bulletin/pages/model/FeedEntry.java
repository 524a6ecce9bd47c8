package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * An article in a feed.
 *
 * @param id a {@code urn:uuid:} that stays whatever the article's title and address are
 * @param url where it stands
 * @param article the article
 * @param author its by-line, or the bulletin's title where it has none
 * @param published when it was published
 * @param updated when it was last changed: published, updated or corrected
 * @param alternates the article in the other languages that have it
 * @param enclosure its image's file
 */
public record FeedEntry(
    String id,
    SitePath url,
    ArticleModel article,
    String author,
    FeedMoment published,
    FeedMoment updated,
    List<Alternate> alternates,
    Optional<EnclosureModel> enclosure) {}
