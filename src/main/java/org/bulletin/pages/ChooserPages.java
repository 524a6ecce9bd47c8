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
        Page.plain(
            Addresses.chooser(), models.language(), "chooser.ftlh", () -> model(factory, models)));
  }

  private static ChooserPage model(PageFactory factory, EditionModels models) {
    return new ChooserPage(
        models
            .head(Addresses.chooser())
            .title(models.bulletin().title().in(models.language()))
            .description(models.bulletin().tagline().in(models.language()))
            .versions(models.everywhere(Addresses::front))
            .withChooser()
            .build(),
        entries(factory, "choose-language"));
  }

  /** Returns what a reader can choose from, each in its own language, under a text of the theme. */
  static List<ChooserEntry> entries(PageFactory factory, String invitation) {
    return factory.site().editions().stream()
        .map(edition -> entry(factory.models(edition.language()), invitation))
        .toList();
  }

  /** Returns an edition, under a text of the theme in its language. */
  static ChooserEntry entry(EditionModels models, String invitation) {
    return new ChooserEntry(
        models.language(models.language()),
        models.text(invitation),
        models.bulletin().title().in(models.language()),
        models.bulletin().tagline().in(models.language()),
        Addresses.front(models.language()));
  }
}
