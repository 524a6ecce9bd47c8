package org.bulletin.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.model.EditionModel;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.threads.Once;

/** The pages of a site. Every kind of page is listed here. */
public final class SitePages {

  private static final ArticlePages ARTICLES = new ArticlePages();
  private static final List<PageKind> KINDS =
      List.of(
          new ChooserPages(),
          new FrontPages(),
          ARTICLES,
          new RubricPages(),
          new RubricListPages(),
          new RegionPages(),
          new RegionListPages(),
          new MonthPages(),
          new ArchivePages(),
          new CorrectionsPages(),
          new GlossaryPages(),
          new StandingPages(),
          new NotFoundPages(),
          new RedirectPages(),
          new FeedPages(),
          new FeedListPages(),
          new SitemapPages(),
          new NewsSitemapPages(),
          new RobotsPages());

  private final Site site;
  private final PageFactory factory;
  private final Once<Map<SitePath, Page>> besideArticles;

  /**
   * @param texts the theme's words, for every language of the bulletin
   * @param lengths how many bytes each published image has
   */
  public SitePages(
      Site site, Map<Language, MessageCatalogue> texts, Map<SitePath, Integer> lengths) {
    this.site = site;
    this.factory = new PageFactory(site, texts, lengths);
    this.besideArticles = new Once<>(this::byPath);
  }

  /** Returns every page; their models are made when they are rendered. */
  public List<Page> all() {
    return KINDS.stream().flatMap(kind -> kind.pages(factory)).toList();
  }

  /** Returns the page of an article. */
  public Page of(ArticleVersion article) {
    return ARTICLES.page(factory, article);
  }

  /** Returns what stands at an address that is no article's. */
  public Optional<Page> besideArticles(SitePath path) {
    return Optional.ofNullable(besideArticles.get().get(path));
  }

  private Map<SitePath, Page> byPath() {
    Map<SitePath, Page> pages = new HashMap<>();
    KINDS.stream()
        .filter(kind -> !kind.equals(ARTICLES))
        .flatMap(kind -> kind.pages(factory))
        .forEach(page -> pages.putIfAbsent(page.path(), page));
    return pages;
  }

  /** Returns the pictures that links to pages show where an article has none of its own. */
  public List<SharingCard> cards() {
    return site.editions().stream()
        .flatMap(edition -> factory.models(edition.language()).sharingCards().all())
        .toList();
  }

  /** Returns what stands around every page, in each language. */
  public Map<Language, EditionModel> editions() {
    Map<Language, EditionModel> editions = new LinkedHashMap<>();
    site.editions()
        .forEach(
            edition ->
                editions.put(
                    edition.language(), factory.models(edition.language()).editionModel()));
    return editions;
  }
}
