package org.bulletin.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Status;

/**
 * Decides what is published now: the one filter before everything that is written.
 *
 * @param now the build's clock
 * @param zone the bulletin's time zone
 * @param preview whether what is held back is shown all the same, as a preview does
 */
public record PublicationFilter(Instant now, ZoneId zone, boolean preview) {

  /** Returns why a version is held back, or empty where it is published. */
  public Optional<HeldBack> heldBack(String file, FrontMatter frontMatter) {
    if (frontMatter.status().filter(Status.DRAFT::equals).isPresent()) {
      return Optional.of(new HeldBack(file, HeldBack.Reason.DRAFT, Optional.empty()));
    }
    if (frontMatter.publish().filter(this::isAhead).isPresent()) {
      return Optional.of(new HeldBack(file, HeldBack.Reason.EMBARGO, frontMatter.publish()));
    }
    Optional<ArticleDate> expired = frontMatter.expires().filter(date -> !isAhead(date));
    return expired.map(date -> new HeldBack(file, HeldBack.Reason.EXPIRED, expired));
  }

  private boolean isAhead(ArticleDate date) {
    return date.instant(zone).isAfter(now);
  }
}
