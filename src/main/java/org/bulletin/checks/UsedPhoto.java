package org.bulletin.checks;

import org.bulletin.diagnostic.SourceLocation;

/**
 * A photo that is published.
 *
 * @param file the original, relative to {@code content/}
 * @param located whether the original says where it was taken
 * @param place the first place that uses it
 */
public record UsedPhoto(String file, boolean located, SourceLocation place) {}
