package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A region, as other pages name it.
 *
 * @param key its key in bulletin.yaml
 * @param name its name
 * @param url its page
 */
public record RegionLink(String key, String name, SitePath url) {}
