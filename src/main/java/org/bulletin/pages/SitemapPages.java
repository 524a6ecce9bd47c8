package org.bulletin.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.pages.model.Alternate;
import org.bulletin.pages.model.SitemapIndexPage;
import org.bulletin.pages.model.SitemapLink;
import org.bulletin.pages.model.SitemapPage;
import org.bulletin.pages.model.SitemapUrl;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.SitePath;
import org.bulletin.site.StandingPage;
import org.bulletin.threads.Once;

/**
 * The sitemaps: an index, one for each month's articles, one for the indexes and standing pages. A
 * month apart, so that a new article leaves the others as they are.
 */
final class SitemapPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    NavigableSet<YearMonth> months = months(factory);
    List<Page> pages = new ArrayList<>();
    pages.add(
        plain(
            factory, Addresses.sitemapIndex(), "sitemap-index.ftlx", () -> index(factory, months)));
    pages.add(
        plain(
            factory,
            Addresses.sitemapOfIndexes(),
            "sitemap.ftlx",
            () -> new SitemapPage(indexes(factory))));
    Once<Map<YearMonth, List<Listed>>> articles = new Once<>(() -> byMonth(factory));
    months.forEach(month -> pages.add(month(factory, month, articles)));
    return pages.stream();
  }

  private static Page plain(
      PageFactory factory, SitePath path, String template, Supplier<Record> model) {
    return Page.plain(path, factory.defaultModels().language(), template, model);
  }

  /** An article in one language, and in each that has it. */
  private record Listed(ArticleVersion article, List<ArticleVersion> versions) {}

  private static Page month(
      PageFactory factory, YearMonth month, Once<Map<YearMonth, List<Listed>>> articles) {
    Supplier<Stream<Listed>> listed = () -> articles.get().getOrDefault(month, List.of()).stream();
    return new Page(
        Addresses.sitemap(month),
        factory.defaultModels().language(),
        "sitemap.ftlx",
        () -> listed.get().map(one -> PageFactory.madeOf(one.article(), one.versions())).toList(),
        () -> new SitemapPage(urls(factory, listed.get())));
  }

  private static NavigableSet<YearMonth> months(PageFactory factory) {
    NavigableSet<YearMonth> months = new TreeSet<>();
    factory.site().editions().forEach(edition -> months.addAll(edition.byMonth().keySet()));
    return months;
  }

  private static Map<YearMonth, List<Listed>> byMonth(PageFactory factory) {
    Map<YearMonth, List<Listed>> months = new HashMap<>();
    for (List<ArticleVersion> versions : factory.site().articles().values()) {
      for (ArticleVersion article : versions) {
        months
            .computeIfAbsent(article.date().month(), month -> new ArrayList<>())
            .add(new Listed(article, versions));
      }
    }
    return months;
  }

  private static SitemapIndexPage index(PageFactory factory, NavigableSet<YearMonth> months) {
    Stream<SitePath> news =
        factory.site().bulletin().publishing().newsSitemap()
            ? Stream.of(Addresses.newsSitemap())
            : Stream.empty();
    Stream<SitePath> monthly = months.descendingSet().stream().map(Addresses::sitemap);
    return new SitemapIndexPage(
        Stream.of(news, Stream.of(Addresses.sitemapOfIndexes()), monthly)
            .flatMap(sitemaps -> sitemaps)
            .map(path -> new SitemapLink(factory.absolute(path)))
            .toList());
  }

  private static List<SitemapUrl> urls(PageFactory factory, Stream<Listed> articles) {
    return articles
        .sorted(Comparator.comparing(one -> one.article().path()))
        .map(
            one ->
                url(
                    factory,
                    one.article().language(),
                    ArticlePages.paths(one.versions()),
                    Optional.of(one.article().changed(factory.site().bulletin().zone()))))
        .toList();
  }

  private static List<SitemapUrl> indexes(PageFactory factory) {
    List<SitemapUrl> urls = new ArrayList<>();
    addInEachEdition(factory, urls, Addresses::front);
    addInEachEdition(factory, urls, Addresses::rubrics);
    for (Rubric rubric : factory.site().bulletin().rubrics()) {
      addInEachEdition(factory, urls, language -> Addresses.rubric(language, rubric));
    }
    addInEachEdition(factory, urls, Addresses::corrections);
    addInEachEdition(factory, urls, Addresses::regions);
    for (Region region : factory.site().bulletin().regions()) {
      addInEachEdition(factory, urls, language -> Addresses.region(language, region));
    }
    addInEachEdition(factory, urls, Addresses::archive);
    addInEachEdition(factory, urls, Addresses::feeds);
    factory.site().editions().stream()
        .flatMap(edition -> edition.byMonth().keySet().stream())
        .distinct()
        .sorted()
        .forEach(month -> addMonth(factory, urls, month));
    for (List<StandingPage> versions : factory.site().pages().values()) {
      Map<Language, SitePath> paths = new LinkedHashMap<>();
      versions.forEach(version -> paths.put(version.language(), version.path()));
      add(factory, urls, paths);
    }
    return urls;
  }

  private static void addMonth(PageFactory factory, List<SitemapUrl> urls, YearMonth month) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    for (Edition edition : factory.site().editions()) {
      if (edition.byMonth().containsKey(month)) {
        paths.put(edition.language(), Addresses.month(edition.language(), month));
      }
    }
    add(factory, urls, paths);
  }

  private static void addInEachEdition(
      PageFactory factory, List<SitemapUrl> urls, Function<Language, SitePath> path) {
    add(factory, urls, factory.defaultModels().everywhere(path));
  }

  private static void add(
      PageFactory factory, List<SitemapUrl> urls, Map<Language, SitePath> paths) {
    paths.keySet().forEach(language -> urls.add(url(factory, language, paths, Optional.empty())));
  }

  private static SitemapUrl url(
      PageFactory factory,
      Language language,
      Map<Language, SitePath> paths,
      Optional<ArticleDate> changed) {
    List<Alternate> alternates = new ArrayList<>();
    paths.forEach(
        (other, path) -> alternates.add(new Alternate(other.tag(), factory.absolute(path))));
    SitePath own = Optional.ofNullable(paths.get(language)).orElseThrow();
    return new SitemapUrl(
        factory.absolute(own),
        changed.map(ArticleDate::iso),
        paths.size() > 1 ? alternates : List.of());
  }
}
