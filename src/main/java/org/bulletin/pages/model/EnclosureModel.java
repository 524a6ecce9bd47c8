package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * A file that comes with an entry of a feed.
 *
 * @param url the file
 * @param type its media type
 * @param length how many bytes it has
 */
public record EnclosureModel(SitePath url, String type, long length) {}
