package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A link to a page of the site.
 *
 * @param label its words
 * @param url where it leads
 */
public record Link(String label, SitePath url) {}
