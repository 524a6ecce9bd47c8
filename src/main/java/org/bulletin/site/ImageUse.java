package org.bulletin.site;

import org.bulletin.diagnostic.SourceLocation;

/**
 * An image that is published, and the first place that shows or links to it.
 *
 * @param place where an editor is told what is wrong with it
 */
public record ImageUse(PublishedImage image, SourceLocation place) {}
