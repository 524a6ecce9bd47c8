package org.bulletin.pages.model;

import java.util.List;

/**
 * The index of sitemaps (sitemaps.org protocol).
 *
 * @param sitemaps the sitemaps
 */
public record SitemapIndexPage(List<SitemapLink> sitemaps) {}
