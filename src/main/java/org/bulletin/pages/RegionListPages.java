package org.bulletin.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Region;
import org.bulletin.pages.model.RegionEntry;
import org.bulletin.pages.model.RegionListPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** The list of all regions of each edition. */
final class RegionListPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(models -> Stream.of(page(models)));
  }

  private static Page page(EditionModels models) {
    SitePath path = Addresses.regions(models.language());
    return Page.plain(path, models.language(), "regions.ftlh", () -> model(models, path));
  }

  private static RegionListPage model(EditionModels models, SitePath path) {
    return new RegionListPage(
        models
            .head(path)
            .title(models.text("regions"))
            .versions(models.everywhere(Addresses::regions))
            .breadcrumb(List.of(models.home()))
            .build(),
        entries(models, Optional.empty()));
  }

  private static List<RegionEntry> entries(EditionModels models, Optional<Region> parent) {
    return models.regionsInside(parent).stream()
        .map(
            region ->
                new RegionEntry(
                    models.region(region),
                    models.edition().of(region).size(),
                    entries(models, Optional.of(region))))
        .toList();
  }
}
