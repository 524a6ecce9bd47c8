package org.bulletin.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.pages.model.FeedLink;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.SitePath;

/**
 * What is new in one index of one edition.
 *
 * @param key the index in the same words in every language
 * @param name the index's name
 * @param description what it is about; may be empty
 * @param address where the index stands in each language
 * @param articles what it lists in each edition
 */
record Feed(
    EditionModels models,
    String key,
    String name,
    String description,
    Function<Language, SitePath> address,
    Function<Edition, List<ArticleVersion>> articles) {

  /**
   * What a week or two bring. A reader asks for the whole feed every hour or so, so that it must
   * stay light; one that was away for longer has the index and its numbered pages.
   */
  private static final int ENTRIES = 20;

  /** Returns every feed of an edition: of all articles, of each rubric and of each region. */
  static Stream<Feed> all(EditionModels models) {
    return Stream.of(
            Stream.of(edition(models)),
            models.bulletin().rubrics().stream().map(rubric -> of(models, rubric)),
            models.bulletin().regions().stream().map(region -> of(models, region)))
        .flatMap(feeds -> feeds);
  }

  static Feed edition(EditionModels models) {
    Language language = models.language();
    return new Feed(
        models,
        "all",
        models.bulletin().title().in(language),
        models.bulletin().tagline().in(language),
        Addresses::front,
        Edition::articles);
  }

  private static Feed of(EditionModels models, Rubric rubric) {
    return new Feed(
        models,
        "rubric " + rubric.key(),
        rubric.name().in(models.language()),
        rubric.description().in(models.language()),
        language -> Addresses.rubric(language, rubric),
        edition -> edition.of(rubric));
  }

  private static Feed of(EditionModels models, Region region) {
    String name = region.name().in(models.language());
    return new Feed(
        models,
        "region " + region.key(),
        name,
        models.text("region-description", name),
        language -> Addresses.region(language, region),
        edition -> edition.of(region));
  }

  /** Returns the feeds of an index in every format, to be found from its page. */
  static List<FeedLink> links(EditionModels models, String name, SitePath index) {
    return Stream.of(FeedFormat.values())
        .map(format -> new FeedLink(title(models, name), format.of(index), format.type()))
        .toList();
  }

  /** Returns the feed in one format, to be found from pages that show its articles. */
  List<FeedLink> link(FeedFormat format) {
    return List.of(new FeedLink(title(), format.of(index()), format.type()));
  }

  String title() {
    return title(models, name);
  }

  SitePath index() {
    return address.apply(models.language());
  }

  /**
   * Returns the articles that were last published or changed, so that a correction of an old one
   * reaches those who read it; only those in the feed's language, since whoever subscribes to one
   * reads that.
   */
  List<ArticleVersion> entries() {
    List<ArticleVersion> newestFirst =
        articles.apply(models.edition()).stream()
            .filter(article -> article.language().equals(models.language()))
            .toList();
    // Of those that never changed, none but the newest can be among the last.
    return Stream.concat(
            newestFirst.stream().filter(article -> article.updated().isEmpty()).limit(ENTRIES),
            newestFirst.stream().filter(article -> article.updated().isPresent()))
        .map(article -> new Entry(article, models.changed(article)))
        .sorted(Entry.LAST_CHANGED_FIRST)
        .limit(ENTRIES)
        .map(Entry::article)
        .toList();
  }

  private static String title(EditionModels models, String name) {
    String bulletin = models.bulletin().title().in(models.language());
    return name.equals(bulletin) ? bulletin : bulletin + " – " + name;
  }

  private record Entry(ArticleVersion article, Instant changed) {

    static final Comparator<Entry> LAST_CHANGED_FIRST =
        Comparator.comparing(Entry::changed)
            .reversed()
            .thenComparing(Entry::article, ArticleVersion.NEWEST_FIRST);
  }
}
