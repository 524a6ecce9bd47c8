package org.bulletin.site;

import java.util.Optional;

/** Where a link of a body leads. */
public sealed interface LinkTarget {

  /**
   * A page or file of the site.
   *
   * @param fragment the anchor in it, without {@code #}, not percent-encoded
   */
  record Inside(SitePath path, Optional<String> fragment) implements LinkTarget {}

  /**
   * An anchor of the page that the link stands on, which others show too: feeds, for instance.
   *
   * @param page that page
   * @param fragment the anchor, without {@code #}, not percent-encoded
   */
  record SamePage(SitePath page, String fragment) implements LinkTarget {}

  /** An address outside the site, as the editor wrote it. */
  record Outside(String address) implements LinkTarget {}
}
