package org.bulletin.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;

/**
 * The front matter of one article file, as it stands: what a translation does not repeat is absent.
 * Keys of rubrics and regions are declared ones. Texts are typeset.
 *
 * @param start where the front matter begins, for messages about what it lacks
 * @param titleSlug the slug that the title makes; may be empty
 * @param keys the keys that stand there, with or without a usable value, and those that mistyped
 *     ones must be meant for
 */
public record FrontMatter(
    SourceLocation start,
    Optional<Located<String>> title,
    Optional<String> titleSlug,
    Optional<Located<String>> lead,
    Optional<Located<ArticleDate>> date,
    List<Located<String>> rubrics,
    List<Located<String>> regions,
    Optional<Quote> quote,
    Optional<Located<String>> slug,
    List<Located<String>> aliases,
    Optional<String> author,
    Optional<Source> source,
    Optional<String> reference,
    Optional<Located<ArticleDate>> eventDate,
    Optional<Image> image,
    List<Change> updates,
    List<Change> corrections,
    Optional<Status> status,
    Optional<ArticleDate> publish,
    Optional<ArticleDate> expires,
    Optional<TranslationOf> translationOf,
    List<Waiver> waivers,
    Set<String> keys) {

  public FrontMatter {
    keys = Set.copyOf(keys);
    rubrics = List.copyOf(rubrics);
    regions = List.copyOf(regions);
    aliases = List.copyOf(aliases);
    updates = List.copyOf(updates);
    corrections = List.copyOf(corrections);
    waivers = List.copyOf(waivers);
  }

  /**
   * Returns this front matter with what a translation need not repeat taken from another version's,
   * where it is absent here.
   */
  public FrontMatter inheriting(FrontMatter other) {
    return new FrontMatter(
        start,
        title,
        titleSlug,
        lead,
        date.or(other::date),
        rubrics.isEmpty() ? other.rubrics : rubrics,
        regions.isEmpty() ? other.regions : regions,
        quote,
        slug,
        aliases,
        author.or(other::author),
        source.or(other::source),
        reference.or(other::reference),
        eventDate.or(other::eventDate),
        inherited(image, other.image),
        updates,
        corrections,
        status.or(other::status),
        publish.or(other::publish),
        expires.or(other::expires),
        translationOf,
        waivers,
        keys);
  }

  private static Optional<Image> inherited(Optional<Image> own, Optional<Image> other) {
    return own.isPresent() && other.isPresent()
        ? Optional.of(own.get().inheriting(other.get()))
        : own.or(() -> other);
  }

  /** A pull quote. */
  public record Quote(Located<String> text, Optional<String> by) {}

  /** Where an article's facts come from. */
  public record Source(String name, Optional<String> url) {}

  /**
   * An image. A translation may give its own words and inherit the file.
   *
   * @param location where the front matter gives it
   * @param file the file as the editor refers to it
   * @param alt the text for those who do not see it
   * @param keys the keys that stand there, as those of the front matter
   */
  public record Image(
      SourceLocation location,
      Optional<Located<String>> file,
      Optional<Located<String>> alt,
      Optional<String> credit,
      Optional<Located<String>> caption,
      Set<String> keys) {

    public Image {
      keys = Set.copyOf(keys);
    }

    Image inheriting(Image other) {
      return new Image(
          location,
          file.or(other::file),
          alt.or(other::alt),
          credit.or(other::credit),
          caption.or(other::caption),
          union(keys, other.keys));
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /**
   * What was corrected in an article or added to it, and when.
   *
   * @param text empty for an update of which only the date is told
   */
  public record Change(ArticleDate date, String text) {}

  /**
   * The version that a translation was made from: its revision, or its date.
   *
   * @param location where the front matter says so
   */
  public record TranslationOf(
      Optional<String> revision, Optional<ArticleDate> date, SourceLocation location) {}

  /**
   * That an editor has looked at what a check finds in this article, and means it so.
   *
   * @param code the check's, as it is written; that there is such a check is not known here
   */
  public record Waiver(Located<String> code, String reason) {}

  public enum Status {
    DRAFT,
    PUBLISHED
  }
}
