package org.bulletin.weight;

import java.util.Comparator;
import org.bulletin.content.Budget.Part;
import org.bulletin.site.SitePath;

/**
 * What one part of a page weighs.
 *
 * @param bytes compressed by gzip, at the level that compresses least
 */
public record PageWeight(Part part, SitePath page, int bytes) {

  /** The lightest first; pages of one weight by address, backwards. */
  static final Comparator<PageWeight> LIGHTEST_FIRST =
      Comparator.comparingInt(PageWeight::bytes)
          .thenComparing(PageWeight::page, Comparator.reverseOrder());
}
