package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A rubric, as other pages name it.
 *
 * @param key its key in bulletin.yaml, for a class name
 * @param name its name
 * @param url its page
 */
public record RubricLink(String key, String name, SitePath url) {}
