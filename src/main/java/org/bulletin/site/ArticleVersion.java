package org.bulletin.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.FrontMatter.Correction;
import org.bulletin.content.FrontMatter.Quote;
import org.bulletin.content.FrontMatter.Source;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.markdown.Heading;

/**
 * A published article in one language. Texts are typeset.
 *
 * @param path where it stands
 * @param instant when it was published, for the order of articles
 * @param rubrics at least one, the main one first
 * @param declaredTranslation whether its front matter says that it is a translation
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
    List<Correction> corrections,
    Html body,
    List<Heading> headings,
    boolean declaredTranslation) {

  /** The newest first; articles of one instant by identity. */
  public static final Comparator<ArticleVersion> NEWEST_FIRST =
      Comparator.comparing(ArticleVersion::instant)
          .reversed()
          .thenComparing(ArticleVersion::id)
          .thenComparing(ArticleVersion::language);

  public ArticleVersion {
    rubrics = List.copyOf(rubrics);
    regions = List.copyOf(regions);
    corrections = List.copyOf(corrections);
    headings = List.copyOf(headings);
  }

  public Rubric mainRubric() {
    return rubrics.get(0);
  }

  /** An image that is published with an article; {@code words} is the language of its texts. */
  public record Picture(
      SitePath path,
      Language words,
      String alt,
      Optional<String> credit,
      Optional<String> caption) {}
}
