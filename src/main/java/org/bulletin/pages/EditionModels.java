package org.bulletin.pages;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.model.ArticleCard;
import org.bulletin.pages.model.DateText;
import org.bulletin.pages.model.EditionModel;
import org.bulletin.pages.model.ImageModel;
import org.bulletin.pages.model.ImageVariant;
import org.bulletin.pages.model.LanguageModel;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.RegionLink;
import org.bulletin.pages.model.RubricLink;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.ArticleVersion.Picture;
import org.bulletin.site.Edition;
import org.bulletin.site.PublishedImage;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.threads.Once;

/** Makes the parts of models that many kinds of page show, in the language of one edition. */
final class EditionModels {

  private static final int HUES = 8;

  private final Site site;
  private final Edition edition;
  private final MessageCatalogue texts;

  /** What many pages show is made once. */
  private final Map<String, RubricLink> rubrics = new ConcurrentHashMap<>();

  private final Map<String, RegionLink> regions = new ConcurrentHashMap<>();
  private final Map<Language, LanguageModel> languages = new ConcurrentHashMap<>();
  private final Map<YearMonth, SitePath> months = new ConcurrentHashMap<>();

  /** An edition lists an article once, but two may claim one address. */
  private final Map<ArticleId, ArticleCard> cards = new ConcurrentHashMap<>();

  private final Once<OlderArticles> older;

  EditionModels(Site site, Edition edition, MessageCatalogue texts) {
    this.site = site;
    this.edition = edition;
    this.texts = texts;
    this.older = new Once<>(() -> new OlderArticles(edition));
  }

  Edition edition() {
    return edition;
  }

  Language language() {
    return edition.language();
  }

  Bulletin bulletin() {
    return site.bulletin();
  }

  String text(String key, Object... arguments) {
    return PageFactory.text(texts, key, arguments);
  }

  OlderArticles olderArticles() {
    return older.get();
  }

  HeadBuilder head(SitePath path) {
    return new HeadBuilder(site, this, path);
  }

  SharingCards sharingCards() {
    return new SharingCards(this);
  }

  EditionModel editionModel() {
    List<Link> pages =
        edition.pages().stream().map(page -> new Link(page.title(), page.path())).toList();
    return new EditionModel(
        bulletin().title().in(language()),
        bulletin().tagline().in(language()),
        language(language()),
        site.editions().stream().map(one -> language(one.language())).toList(),
        Addresses.front(language()),
        Addresses.chooser(),
        bulletin().rubrics().stream().map(this::rubric).toList(),
        Addresses.rubrics(language()),
        Addresses.regions(language()),
        Addresses.archive(language()),
        Addresses.corrections(language()),
        glossary(),
        Addresses.feeds(language()),
        pages);
  }

  /** Returns the glossary's page, where the edition has one. */
  Optional<SitePath> glossary() {
    return bulletin().glossary(language()).isEmpty()
        ? Optional.empty()
        : Optional.of(Addresses.glossary(language()));
  }

  LanguageModel language(Language language) {
    return languages.computeIfAbsent(language, this::newLanguage);
  }

  private LanguageModel newLanguage(Language language) {
    LanguageFormats formats = site.edition(language).formats();
    return new LanguageModel(
        language.tag(), language.direction(), formats.name(), language.withTerritory());
  }

  Link home() {
    return new Link(text("home"), Addresses.front(language()));
  }

  RubricLink rubric(Rubric rubric) {
    return rubrics.computeIfAbsent(rubric.key(), key -> newRubric(rubric));
  }

  private RubricLink newRubric(Rubric rubric) {
    return new RubricLink(
        rubric.key(),
        hue(rubric),
        rubric.name().in(language()),
        Addresses.rubric(language(), rubric));
  }

  /** Returns the number of a rubric's colour; rubrics beyond the palette begin it anew. */
  int hue(Rubric rubric) {
    return bulletin().rubrics().indexOf(rubric) % HUES + 1;
  }

  RegionLink region(Region region) {
    return regions.computeIfAbsent(region.key(), key -> newRegion(region));
  }

  private RegionLink newRegion(Region region) {
    return new RegionLink(
        region.key(), region.name().in(language()), Addresses.region(language(), region));
  }

  List<RegionLink> regions(ArticleVersion article) {
    return article.regions().stream().map(this::region).toList();
  }

  /**
   * Returns the regions directly inside a region, or those inside none, in the language's order.
   */
  List<Region> regionsInside(Optional<Region> parent) {
    return bulletin().regions().stream()
        .filter(region -> region.parent().equals(parent.map(Region::key)))
        .sorted(
            Comparator.comparing(
                (Region region) -> region.name().in(language()), edition.formats().collation()))
        .toList();
  }

  /** Returns the regions that a region lies in, the outermost first. */
  List<Region> parents(Region region) {
    Deque<Region> parents = new ArrayDeque<>();
    Optional<Region> parent = region.parent().flatMap(bulletin()::region);
    while (parent.isPresent()) {
      parents.addFirst(parent.get());
      parent = parent.get().parent().flatMap(bulletin()::region);
    }
    return List.copyOf(parents);
  }

  DateText date(ArticleDate date) {
    LanguageFormats formats = edition.formats();
    String words = date.moment().map(formats::dateTime).orElseGet(() -> formats.date(date.day()));
    return new DateText(date.iso(), words);
  }

  /** Returns when an article was last changed: published, updated or corrected. */
  Instant changed(ArticleVersion article) {
    return article.changed(bulletin().zone()).instant(bulletin().zone());
  }

  /** Returns the archive's page of an article's month. */
  SitePath month(ArticleVersion article) {
    return months.computeIfAbsent(
        article.date().month(), month -> Addresses.month(language(), month));
  }

  List<ArticleCard> cards(List<ArticleVersion> articles) {
    return articles.stream().map(this::card).toList();
  }

  ArticleCard card(ArticleVersion article) {
    return cards.computeIfAbsent(article.id(), id -> newCard(article));
  }

  private ArticleCard newCard(ArticleVersion article) {
    return new ArticleCard(
        article.path(),
        article.title(),
        article.lead(),
        date(article.date()),
        month(article),
        rubric(article.mainRubric()),
        regions(article),
        other(article.language()),
        article.picture().map(this::image));
  }

  ImageModel image(Picture picture) {
    PublishedImage image = picture.image();
    return new ImageModel(
        image.plain().path(),
        image.variants().stream()
            .map(variant -> new ImageVariant(variant.path(), variant.width()))
            .toList(),
        image.largest().width(),
        image.largest().height(),
        picture.alt(),
        picture.credit(),
        picture.caption(),
        other(picture.words()));
  }

  /** Returns a language where it is not the edition's own. */
  Optional<LanguageModel> other(Language language) {
    return language.equals(language()) ? Optional.empty() : Optional.of(language(language));
  }

  /** Returns a page of every language, in the order of the languages. */
  Map<Language, SitePath> everywhere(Function<Language, SitePath> path) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    site.editions().forEach(one -> paths.put(one.language(), path.apply(one.language())));
    return paths;
  }

  Site site() {
    return site;
  }
}
