package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * A region and its numbered pages.
 *
 * @param head see {@link Head}
 * @param name the region's name
 * @param code its ISO 3166 code
 * @param inside the regions directly inside it, by name
 * @param articles the articles on it and on the regions inside it, the newest first
 * @param pager see {@link Pager}
 */
public record RegionPage(
    Head head,
    String name,
    Optional<String> code,
    List<RegionLink> inside,
    List<ArticleCard> articles,
    Pager pager) {}
