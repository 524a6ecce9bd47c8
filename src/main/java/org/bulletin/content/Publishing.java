package org.bulletin.content;

import java.util.Optional;

/**
 * How a bulletin is published, beyond its pages.
 *
 * @param identity what tells this bulletin's articles from any other's in feeds, whatever its host
 * @param feeds how much of an article feeds carry
 * @param newsSitemap whether there is a sitemap of the last two days
 * @param compressed whether each text file gets compressed siblings
 * @param budget how many bytes a page may have
 * @param cards whether articles without a picture get a sharing card
 */
public record Publishing(
    Optional<String> identity,
    FeedContent feeds,
    boolean newsSitemap,
    boolean compressed,
    Budget budget,
    boolean cards) {

  /** How much of an article feeds carry. */
  public enum FeedContent {
    FULL,
    LEAD
  }
}
