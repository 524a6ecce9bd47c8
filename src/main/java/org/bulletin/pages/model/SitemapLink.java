package org.bulletin.pages.model;

/**
 * A sitemap in the index.
 *
 * @param loc its absolute address
 */
public record SitemapLink(String loc) {}
