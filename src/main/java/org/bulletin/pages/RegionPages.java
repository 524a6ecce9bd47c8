package org.bulletin.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Region;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.RegionLink;
import org.bulletin.pages.model.RegionPage;
import org.bulletin.site.Addresses;

/** The page of each region and its numbered pages. */
final class RegionPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(
        models -> models.bulletin().regions().stream().flatMap(region -> pages(models, region)));
  }

  private static Stream<Page> pages(EditionModels models, Region region) {
    String name = region.name().in(models.language());
    List<RegionLink> inside =
        models.regionsInside(Optional.of(region)).stream().map(models::region).toList();
    return new IndexPages<>(
            models,
            name,
            "region.ftlh",
            language -> Addresses.region(language, region),
            edition -> edition.of(region),
            IndexPages::articles,
            above(models, region))
        .pages(
            (head, articles, pager) ->
                new RegionPage(
                    head.description(models.text("region-description", name)).build(),
                    name,
                    region.code(),
                    inside,
                    models.cards(articles),
                    pager));
  }

  private static List<Link> above(EditionModels models, Region region) {
    List<Link> above = new ArrayList<>();
    above.add(models.home());
    above.add(new Link(models.text("regions"), Addresses.regions(models.language())));
    for (Region parent : models.parents(region)) {
      RegionLink link = models.region(parent);
      above.add(new Link(link.name(), link.url()));
    }
    return above;
  }
}
