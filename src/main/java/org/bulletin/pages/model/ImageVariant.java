package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * An image in one of its widths.
 *
 * @param url the file
 * @param width its width in pixels
 */
public record ImageVariant(SitePath url, int width) {}
