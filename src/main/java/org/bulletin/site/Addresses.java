package org.bulletin.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;

/** Where every page stands. The one place that knows the shape of addresses. */
public final class Addresses {

  private static final Map<String, Segments> SEGMENTS =
      Map.of(
          "fr",
          new Segments("rubriques", "regions", "archives", "corrections", "glossaire", "flux"));
  private static final Segments OTHER_LANGUAGES =
      new Segments("rubrics", "regions", "archive", "corrections", "glossary", "feeds");

  /** As many as the names of assets have. */
  private static final int HASH_DIGITS = 10;

  private Addresses() {}

  private record Segments(
      String rubrics,
      String regions,
      String archive,
      String corrections,
      String glossary,
      String feeds) {}

  public static SitePath chooser() {
    return SitePath.ROOT;
  }

  public static SitePath front(Language language) {
    return SitePath.ROOT.page(language.tag());
  }

  public static SitePath article(Language language, LocalDate day, String slug) {
    return front(language)
        .page(year(day.getYear()))
        .page(twoDigits(day.getMonthValue()))
        .page(slug);
  }

  public static SitePath standingPage(Language language, String slug) {
    return front(language).page(slug);
  }

  public static SitePath rubrics(Language language) {
    return front(language).page(segments(language).rubrics());
  }

  public static SitePath rubric(Language language, Rubric rubric) {
    return rubrics(language).page(rubric.slug().in(language));
  }

  public static SitePath regions(Language language) {
    return front(language).page(segments(language).regions());
  }

  public static SitePath region(Language language, Region region) {
    return regions(language).page(region.slug().in(language));
  }

  public static SitePath archive(Language language) {
    return front(language).page(segments(language).archive());
  }

  public static SitePath month(Language language, YearMonth month) {
    return archive(language).page(year(month.getYear())).page(twoDigits(month.getMonthValue()));
  }

  public static SitePath corrections(Language language) {
    return front(language).page(segments(language).corrections());
  }

  public static SitePath glossary(Language language) {
    return front(language).page(segments(language).glossary());
  }

  /** Returns the page that lists the feeds for people. */
  public static SitePath feeds(Language language) {
    return front(language).page(segments(language).feeds());
  }

  /** Returns the Atom feed of the index that stands at {@code index}. */
  public static SitePath atom(SitePath index) {
    return index.file("atom.xml");
  }

  /** Returns the RSS feed of the index that stands at {@code index}. */
  public static SitePath rss(SitePath index) {
    return index.file("rss.xml");
  }

  /** Returns the JSON Feed of the index that stands at {@code index}. */
  public static SitePath jsonFeed(SitePath index) {
    return index.file("feed.json");
  }

  /** Returns a numbered page of the index that stands at {@code index}. */
  public static SitePath numbered(SitePath index, int number) {
    return index.page("pages").page(Integer.toString(number));
  }

  public static SitePath notFound(Language language) {
    return front(language).file("404.html");
  }

  /** Hosts look for this one, whatever language the address was in. */
  public static SitePath notFound() {
    return SitePath.ROOT.file("404.html");
  }

  /** Returns where the sharing card of a page stands: another text has another key. */
  public static SitePath card(SitePath page, String key) {
    return page.file("card." + key.substring(0, 10) + ".png");
  }

  /** Returns whether a sharing card can stand at an address. */
  public static boolean isCard(SitePath path) {
    return path.value().matches(".*/card\\.[^/]*\\.png");
  }

  public static SitePath sitemapIndex() {
    return SitePath.ROOT.file("sitemap.xml");
  }

  public static SitePath sitemapOfIndexes() {
    return SitePath.ROOT.file("sitemap-indexes.xml");
  }

  public static SitePath sitemap(YearMonth month) {
    String name = year(month.getYear()) + "-" + twoDigits(month.getMonthValue());
    return SitePath.ROOT.file("sitemap-" + name + ".xml");
  }

  public static SitePath newsSitemap() {
    return SitePath.ROOT.file("news-sitemap.xml");
  }

  public static SitePath robots() {
    return SitePath.ROOT.file("robots.txt");
  }

  /** Returns where a file of {@code content/} stands: {@code media/} as it is, others below it. */
  public static SitePath media(String file) {
    return new SitePath(file.startsWith("media/") ? "/" + file : "/media/" + file);
  }

  /**
   * Returns where a photo of the content stands in one of its widths: {@code
   * /media/2025/pont-960.3f2a1c9b0d.jpg}. Another photo in the same file has another address, so
   * that browsers can keep each for good.
   */
  static SitePath photo(String file, int width, String hash) {
    return media(stem(file) + "-" + width + "." + hash.substring(0, HASH_DIGITS) + ".jpg");
  }

  /** Returns where a drawing of the content stands. */
  static SitePath drawing(String file, String hash) {
    return media(stem(file) + "." + hash.substring(0, HASH_DIGITS) + ".svg");
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  /**
   * Returns whether an address belongs to pages that come and go with the articles, or to files of
   * the theme and the content: nothing else may stand there.
   */
  static boolean isReserved(String address) {
    return address.matches(
        "/(assets|media)(/.*)?|.*/pages/\\d+(/.*)?|/sitemap-[^/]*\\.xml(/.*)?|.*/card\\.[^/]*\\.png(/.*)?");
  }

  private static Segments segments(Language language) {
    return SEGMENTS.getOrDefault(language.primarySubtag(), OTHER_LANGUAGES);
  }

  private static String year(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
