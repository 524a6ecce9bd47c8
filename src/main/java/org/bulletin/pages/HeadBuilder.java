package org.bulletin.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.language.Language;
import org.bulletin.pages.model.Alternate;
import org.bulletin.pages.model.FeedLink;
import org.bulletin.pages.model.Head;
import org.bulletin.pages.model.LanguageSwitch;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.Preview;
import org.bulletin.site.Addresses;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;

/** Makes the {@link Head} of one page. */
final class HeadBuilder {

  private final Site site;
  private final EditionModels models;
  private final SitePath path;
  private String title = "";
  private String description = "";
  private Map<Language, SitePath> versions = Map.of();
  private boolean withChooser;
  private List<FeedLink> feeds = List.of();
  private List<Link> breadcrumb = List.of();
  private boolean indexed = true;
  private String type = "website";
  private Optional<Preview> image = Optional.empty();
  private Optional<String> structuredData = Optional.empty();

  HeadBuilder(Site site, EditionModels models, SitePath path) {
    this.site = site;
    this.models = models;
    this.path = path;
  }

  HeadBuilder title(String words) {
    title = words;
    return this;
  }

  HeadBuilder description(String words) {
    description = words;
    return this;
  }

  /**
   * Sets where the same page stands in each language that has it, in the order of the languages.
   */
  HeadBuilder versions(Map<Language, SitePath> paths) {
    versions = paths;
    return this;
  }

  /** Names the chooser as the page for readers of any other language. */
  HeadBuilder withChooser() {
    withChooser = true;
    return this;
  }

  HeadBuilder feeds(List<FeedLink> links) {
    feeds = List.copyOf(links);
    return this;
  }

  HeadBuilder breadcrumb(List<Link> above) {
    breadcrumb = List.copyOf(above);
    return this;
  }

  /** Keeps the page out of search engines; then it has no address of its own either. */
  HeadBuilder notIndexed() {
    indexed = false;
    return this;
  }

  HeadBuilder article(Optional<Preview> preview, String data) {
    type = "article";
    image = preview;
    structuredData = Optional.of(data);
    return this;
  }

  Head build() {
    return new Head(
        title,
        description,
        indexed ? Optional.of(absolute(path)) : Optional.empty(),
        alternates(),
        feeds,
        switches(),
        breadcrumb,
        indexed,
        type,
        indexed ? image.or(() -> models.sharingCards().preview()) : Optional.empty(),
        structuredData);
  }

  /** A page that exists once needs no alternates; the others name themselves too. */
  private List<Alternate> alternates() {
    if (!indexed || versions.size() + (withChooser ? 1 : 0) < 2) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    versions.forEach(
        (language, address) -> alternates.add(new Alternate(language.tag(), absolute(address))));
    if (withChooser) {
      alternates.add(new Alternate("x-default", absolute(Addresses.chooser())));
    }
    return alternates;
  }

  private List<LanguageSwitch> switches() {
    return site.editions().stream()
        .map(
            edition ->
                new LanguageSwitch(
                    models.language(edition.language()),
                    edition.language().equals(models.language()),
                    Addresses.front(edition.language()),
                    Optional.ofNullable(versions.get(edition.language()))))
        .toList();
  }

  private String absolute(SitePath address) {
    return address.under(site.bulletin().url().toString());
  }
}
