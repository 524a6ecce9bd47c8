package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * A page in a sitemap.
 *
 * @param loc its absolute address
 * @param lastmod the day of its last change, ISO 8601
 * @param alternates the same page in every language that has it
 */
public record SitemapUrl(String loc, Optional<String> lastmod, List<Alternate> alternates) {}
