package org.bulletin.pages.model;

/**
 * What crawlers may read.
 *
 * @param sitemap the absolute address of the index of sitemaps
 */
public record RobotsPage(String sitemap) {}
