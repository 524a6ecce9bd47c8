package org.bulletin.pages.model;

import java.util.List;

/**
 * The sitemap of the last two days.
 *
 * @param articles the newest first
 */
public record NewsSitemapPage(List<NewsSitemapEntry> articles) {}
