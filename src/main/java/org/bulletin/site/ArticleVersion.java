package org.bulletin.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.FrontMatter.Quote;
import org.bulletin.content.FrontMatter.Source;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.markdown.Heading;
import org.bulletin.site.PublishedImage.Variant;

/**
 * A published article in one language. Texts are typeset.
 *
 * @param path where it stands
 * @param instant when it was published, for the order of articles
 * @param rubrics at least one, the main one first
 * @param updated when it was last updated or corrected
 * @param updates the newest first
 * @param corrections the newest first
 * @param declaredTranslation whether its front matter says that it is a translation
 * @param madeOf of everything that the rest was made of, beside what {@code bulletin.yaml} declares
 */
public record ArticleVersion(
    ArticleId id,
    Language language,
    SitePath path,
    String title,
    String lead,
    ArticleDate date,
    Instant instant,
    List<Rubric> rubrics,
    List<Region> regions,
    Optional<Quote> quote,
    Optional<Picture> picture,
    Optional<String> author,
    Optional<Source> source,
    Optional<String> reference,
    Optional<ArticleDate> eventDate,
    Optional<ArticleDate> updated,
    List<Change> updates,
    List<Change> corrections,
    LinkedBody body,
    List<Heading> headings,
    boolean declaredTranslation,
    Fingerprint madeOf) {

  /** The newest first; articles of one instant by identity. */
  public static final Comparator<ArticleVersion> NEWEST_FIRST = ArticleVersion::compareNewestFirst;

  private static final int BRIEF = 600;

  public ArticleVersion {
    rubrics = List.copyOf(rubrics);
    regions = List.copyOf(regions);
    updates = List.copyOf(updates);
    corrections = List.copyOf(corrections);
    headings = List.copyOf(headings);
  }

  private static int compareNewestFirst(ArticleVersion one, ArticleVersion other) {
    int byInstant = other.instant.compareTo(one.instant);
    int byId = byInstant == 0 ? one.id.compareTo(other.id) : byInstant;
    return byId == 0 ? one.language.compareTo(other.language) : byId;
  }

  public Rubric mainRubric() {
    return rubrics.get(0);
  }

  /** Returns when it was last changed: published, updated or corrected, whichever was last. */
  public ArticleDate changed(ZoneId zone) {
    return updated.filter(change -> change.instant(zone).isAfter(instant)).orElse(date);
  }

  /** Returns whether its body is short and without a picture, so that its title tells the most. */
  public boolean isBrief() {
    return picture.isEmpty() && body.textLength() <= BRIEF;
  }

  /** An image that is published with an article; {@code words} is the language of its texts. */
  public record Picture(
      PublishedImage image,
      Language words,
      String alt,
      Optional<String> credit,
      Optional<String> caption) {

    /** Returns the file for previews of links, whose makers read no drawings. */
    public Optional<Variant> preview() {
      return Optional.of(image.largest()).filter(variant -> image.isPhoto());
    }
  }
}
