package org.bulletin.pages.model;

import java.util.List;

/**
 * A region in the list of all regions.
 *
 * @param region the region
 * @param count how many articles it lists
 * @param inside the regions directly inside it, by name
 */
public record RegionEntry(RegionLink region, int count, List<RegionEntry> inside) {}
