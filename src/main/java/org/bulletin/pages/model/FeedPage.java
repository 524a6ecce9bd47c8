package org.bulletin.pages.model;

import java.util.List;
import org.bulletin.site.SitePath;

/**
 * A feed: what is new in an index, in one format. Its addresses print absolute.
 *
 * @param id a {@code urn:uuid:} that stays whatever the bulletin's address and titles are
 * @param title the bulletin's title, and the index's name after it
 * @param description what the index is about; may be empty
 * @param self where the feed stands
 * @param index the page whose articles it has
 * @param alternates the same feed in the other languages
 * @param updated when its newest entry was last changed; 1970 began where it has none
 * @param full whether entries carry the whole text
 * @param entries the last to be published or changed first
 */
public record FeedPage(
    String id,
    String title,
    String description,
    SitePath self,
    SitePath index,
    List<Alternate> alternates,
    FeedMoment updated,
    boolean full,
    List<FeedEntry> entries) {}
