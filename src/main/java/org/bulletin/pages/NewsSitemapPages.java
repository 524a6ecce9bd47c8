package org.bulletin.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.bulletin.content.Bulletin;
import org.bulletin.pages.model.NewsSitemapEntry;
import org.bulletin.pages.model.NewsSitemapPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;

/**
 * The sitemap of the last two days, which news search engines ask for. It depends on when the site
 * is built, as no other page does, so that a bulletin must ask for it.
 */
final class NewsSitemapPages implements PageKind {

  private static final Duration RECENT = Duration.ofDays(2);

  /** What search engines take of it. */
  private static final int MOST = 1000;

  @Override
  public Stream<Page> pages(PageFactory factory) {
    if (!factory.site().bulletin().publishing().newsSitemap()) {
      return Stream.empty();
    }
    return Stream.of(
        Page.plain(
            Addresses.newsSitemap(),
            factory.defaultModels().language(),
            "news-sitemap.ftlx",
            () -> model(factory)));
  }

  private static NewsSitemapPage model(PageFactory factory) {
    Instant now = factory.site().now();
    Instant start = now.minus(RECENT);
    return new NewsSitemapPage(
        factory.site().articles().values().stream()
            .flatMap(List::stream)
            .filter(article -> article.instant().isAfter(start) && !article.instant().isAfter(now))
            .sorted(ArticleVersion.NEWEST_FIRST)
            .limit(MOST)
            .map(article -> entry(factory, article))
            .toList());
  }

  private static NewsSitemapEntry entry(PageFactory factory, ArticleVersion article) {
    Bulletin bulletin = factory.site().bulletin();
    return new NewsSitemapEntry(
        factory.absolute(article.path()),
        bulletin.title().in(article.language()),
        article.language().primarySubtag(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.instant().atZone(bulletin.zone())),
        article.title());
  }
}
