package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A rubric, as other pages name it.
 *
 * @param key its key in bulletin.yaml, for a class name
 * @param hue the number of its colour, 1 to 8, by its place in bulletin.yaml
 * @param name its name
 * @param url its page
 */
public record RubricLink(String key, int hue, String name, SitePath url) {}
