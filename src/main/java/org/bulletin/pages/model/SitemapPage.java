package org.bulletin.pages.model;

import java.util.List;

/**
 * A sitemap.
 *
 * @param urls the pages in it
 */
public record SitemapPage(List<SitemapUrl> urls) {}
