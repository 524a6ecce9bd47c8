package org.bulletin.weight;

import java.util.Comparator;
import org.bulletin.content.Budget.Part;
import org.bulletin.site.SitePath;

/**
 * What one part of a page weighs.
 *
 * @param bytes compressed by gzip: as hosts usually do where it is past the budget, else at most
 */
public record PageWeight(Part part, SitePath page, int bytes) {

  /** The lightest first; pages of one weight by address, backwards. */
  static final Comparator<PageWeight> LIGHTEST_FIRST =
      Comparator.comparingInt(PageWeight::bytes)
          .thenComparing(PageWeight::page, Comparator.reverseOrder());
}
