package org.bulletin.pages.model;

import java.util.List;

/**
 * The list of all feeds, for people.
 *
 * @param head see {@link Head}
 * @param all the feeds of all articles
 * @param rubrics the feeds of each rubric, in the order of bulletin.yaml
 * @param regions the feeds of the regions that are in no other, by name
 */
public record FeedListPage(
    Head head, FeedListEntry all, List<FeedListEntry> rubrics, List<FeedListEntry> regions) {}
