package org.bulletin.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Region;
import org.bulletin.pages.model.FeedListEntry;
import org.bulletin.pages.model.FeedListPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** The list of all feeds of each edition, for people. */
final class FeedListPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(models -> Stream.of(page(models)));
  }

  private static Page page(EditionModels models) {
    SitePath path = Addresses.feeds(models.language());
    return Page.plain(path, models.language(), "feeds.ftlh", () -> model(models, path));
  }

  private static FeedListPage model(EditionModels models, SitePath path) {
    Feed all = Feed.edition(models);
    return new FeedListPage(
        models
            .head(path)
            .title(models.text("feeds"))
            .description(models.text("feeds-description"))
            .versions(models.everywhere(Addresses::feeds))
            .breadcrumb(List.of(models.home()))
            .feeds(Feed.links(models, all.name(), all.index()))
            .build(),
        entry(models.text("feed-of-all"), all.index(), List.of()),
        models.bulletin().rubrics().stream()
            .map(models::rubric)
            .map(rubric -> entry(rubric.name(), rubric.url(), List.of()))
            .toList(),
        regions(models, Optional.empty()));
  }

  private static List<FeedListEntry> regions(EditionModels models, Optional<Region> parent) {
    return models.regionsInside(parent).stream()
        .map(
            region ->
                entry(
                    region.name().in(models.language()),
                    Addresses.region(models.language(), region),
                    regions(models, Optional.of(region))))
        .toList();
  }

  private static FeedListEntry entry(String name, SitePath index, List<FeedListEntry> inside) {
    return new FeedListEntry(
        name,
        index,
        Addresses.atom(index),
        Addresses.rss(index),
        Addresses.jsonFeed(index),
        inside);
  }
}
