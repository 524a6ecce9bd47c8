package org.bulletin.pages;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.cards.CardText;
import org.bulletin.cards.Cards;
import org.bulletin.pages.model.Preview;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.ArticleVersion.Picture;
import org.bulletin.site.SitePath;

/** The sharing cards of one edition: its own, and those of its articles that have no picture. */
record SharingCards(EditionModels models) {

  private static final String BETWEEN_REGIONS = " · ";

  /** Returns the edition's cards; none where the bulletin goes without. */
  Stream<SharingCard> all() {
    if (!models.bulletin().publishing().cards()) {
      return Stream.empty();
    }
    Stream<SharingCard> articles =
        models.edition().articles().stream()
            .filter(article -> article.language().equals(models.language()))
            .flatMap(article -> article(article).stream());
    return Stream.concat(edition().stream(), articles);
  }

  /** Returns what a link to an article shows: its picture, else its card. */
  Optional<Preview> preview(ArticleVersion article) {
    return article.picture().flatMap(this::preview).or(() -> article(article).map(this::preview));
  }

  /** Networks show no drawings. */
  private Optional<Preview> preview(Picture picture) {
    return picture
        .preview()
        .map(
            shown ->
                new Preview(
                    absolute(shown.path()),
                    "image/jpeg",
                    shown.width(),
                    shown.height(),
                    picture.alt()));
  }

  /** Returns what a link to any other page of the edition shows. */
  Optional<Preview> preview() {
    return edition().map(this::preview);
  }

  private Optional<SharingCard> article(ArticleVersion article) {
    return article.picture().flatMap(Picture::preview).isPresent()
        ? Optional.empty()
        : card(article.path(), () -> text(article));
  }

  private CardText text(ArticleVersion article) {
    String regions =
        article.regions().stream()
            .map(region -> region.name().in(models.language()))
            .collect(Collectors.joining(BETWEEN_REGIONS));
    return new CardText(
        models.bulletin().title().in(models.language()),
        article.mainRubric().name().in(models.language()),
        regions,
        article.title(),
        models.date(article.date()).text(),
        host(),
        models.language());
  }

  private Optional<SharingCard> edition() {
    return card(Addresses.front(models.language()), this::text);
  }

  private CardText text() {
    String title = models.bulletin().title().in(models.language());
    String tagline = models.bulletin().tagline().in(models.language());
    String headline = tagline.isEmpty() ? title : tagline;
    return new CardText(title, "", "", headline, "", host(), models.language());
  }

  private Optional<SharingCard> card(SitePath page, Supplier<CardText> shown) {
    if (!models.bulletin().publishing().cards()) {
      return Optional.empty();
    }
    CardText text = shown.get();
    return Optional.of(new SharingCard(Addresses.card(page, text.key()), text));
  }

  private Preview preview(SharingCard card) {
    return new Preview(
        absolute(card.path()), "image/png", Cards.WIDTH, Cards.HEIGHT, card.text().title());
  }

  /** A reader compares it with the address that a message leads to. */
  private String host() {
    URI url = models.bulletin().url();
    return (url.getAuthority() + url.getPath()).replaceFirst("/$", "");
  }

  private String absolute(SitePath path) {
    return path.under(models.bulletin().url().toString());
  }
}
