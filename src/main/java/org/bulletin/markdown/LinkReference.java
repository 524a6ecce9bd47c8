package org.bulletin.markdown;

import org.bulletin.diagnostic.SourceLocation;

/**
 * A link or an image in a body, as the editor wrote it.
 *
 * @param target the destination with Markdown's or HTML's escapes resolved and without control
 *     characters; not percent-decoded
 * @param kind what it is
 * @param location where the destination stands in the file
 */
public record LinkReference(String target, Kind kind, SourceLocation location) {

  public enum Kind {
    LINK,
    IMAGE
  }
}
