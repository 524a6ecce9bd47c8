package org.bulletin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.pages.model.NotFoundPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** What a host shows where an address leads nowhere: one for each language, and one at the root. */
final class NotFoundPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return Stream.concat(
        Stream.of(page(factory, factory.defaultModels(), Addresses.notFound())),
        factory.inEachEdition(
            models -> Stream.of(page(factory, models, Addresses.notFound(models.language())))));
  }

  private static Page page(PageFactory factory, EditionModels models, SitePath path) {
    return new Page(
        path,
        models.language(),
        "404.ftlh",
        Page.Links.FROM_ROOT,
        () -> List.of(model(factory, models, path)),
        () -> model(factory, models, path));
  }

  private static NotFoundPage model(PageFactory factory, EditionModels models, SitePath path) {
    return new NotFoundPage(
        models
            .head(path)
            .title(models.text("not-found"))
            .versions(models.everywhere(Addresses::front))
            .notIndexed()
            .build(),
        ChooserPages.entries(factory, "not-found"));
  }
}
