package org.bulletin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.pages.model.ChooserEntry;
import org.bulletin.pages.model.ChooserPage;
import org.bulletin.site.Addresses;

/** The site's root, where a reader chooses a language. */
final class ChooserPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    EditionModels models = factory.defaultModels();
    return Stream.of(
        new Page(Addresses.chooser(), models.language(), "chooser.ftlh", () -> model(models)));
  }

  private static ChooserPage model(EditionModels models) {
    return new ChooserPage(
        models
            .head(Addresses.chooser())
            .title(models.bulletin().title().in(models.language()))
            .description(models.bulletin().tagline().in(models.language()))
            .versions(models.everywhere(Addresses::front))
            .withChooser()
            .build(),
        entries(models));
  }

  /** Returns what a reader can choose from, each in its own language. */
  static List<ChooserEntry> entries(EditionModels models) {
    return models.site().editions().stream()
        .map(
            edition ->
                new ChooserEntry(
                    models.language(edition.language()),
                    models.bulletin().title().in(edition.language()),
                    models.bulletin().tagline().in(edition.language()),
                    Addresses.front(edition.language())))
        .toList();
  }
}
