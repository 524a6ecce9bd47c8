package org.bulletin.pages.model;

import java.util.List;

/**
 * The list of all regions.
 *
 * @param head see {@link Head}
 * @param regions those that are in no other, by name
 */
public record RegionListPage(Head head, List<RegionEntry> regions) {}
