package org.bulletin.pages.model;

import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * The way through an index: the index itself shows the newest articles, numbered pages the older
 * ones, page 1 the oldest.
 *
 * @param number this page's number; none on the index itself
 * @param index the index itself
 * @param newer the page with the next newer articles; none on the index itself
 * @param older the page with the next older articles
 */
public record Pager(
    Optional<Integer> number, SitePath index, Optional<SitePath> newer, Optional<SitePath> older) {}
