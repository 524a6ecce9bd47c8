package org.bulletin.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.build.RecentPages.Text;
import org.bulletin.content.Content;
import org.bulletin.content.PageSource;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.SharingCard;
import org.bulletin.pages.SitePages;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Assembly;
import org.bulletin.site.Edition;
import org.bulletin.site.ImageUse;
import org.bulletin.site.PublishedImage.Variant;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.site.StandingPage;
import org.bulletin.template.TemplateFailure;
import org.bulletin.template.TemplateRenderer;
import org.bulletin.template.Theme;

/** A site as it stood at one moment, of which any page can be rendered. Thread-safe. */
final class Snapshot {

  private final long number;
  private final Assembly assembly;
  private final Theme theme;
  private final Set<String> soundDrafts;
  private final Content content;
  private final SitePages sitePages;
  private final TemplateRenderer templates;
  private final Map<SitePath, String> assets = new HashMap<>();

  /**
   * @param number another than that of any other
   * @param soundDrafts the files of drafts that are without mistakes
   * @param content what the site was made of
   * @param before one that may have the same theme
   */
  Snapshot(
      long number,
      Assembly assembly,
      Theme theme,
      Set<String> soundDrafts,
      Content content,
      Optional<Snapshot> before,
      Diagnostics diagnostics) {
    this.number = number;
    this.assembly = assembly;
    Site site = assembly.site();
    this.theme = theme;
    this.soundDrafts = Set.copyOf(soundDrafts);
    this.content = content;
    Map<Language, MessageCatalogue> texts = SiteRenderer.texts(site.bulletin(), theme, diagnostics);
    this.sitePages = new SitePages(site, texts, Map.of());
    this.templates =
        before
            .filter(one -> one.theme.equals(theme))
            .map(one -> one.templates.with(site.bulletin().url(), texts, sitePages.editions()))
            .orElseGet(
                () ->
                    new TemplateRenderer(
                        theme, site.bulletin().url(), texts, sitePages.editions()));
    theme.assets().forEach((name, path) -> assets.put(path, name));
  }

  long number() {
    return number;
  }

  Site site() {
    return assembly.site();
  }

  Theme theme() {
    return theme;
  }

  Set<String> soundDrafts() {
    return soundDrafts;
  }

  Optional<Page> page(SitePath path) {
    return assembly.articleAt(path).map(sitePages::of).or(() -> sitePages.besideArticles(path));
  }

  byte[] render(Page page) throws TemplateFailure {
    return templates.render(page).bytes();
  }

  /** Returns one page of each template. */
  Collection<Page> examples() {
    return sitePages.all().stream()
        .collect(Collectors.toMap(Page::template, page -> page, (first, other) -> first))
        .values();
  }

  /** Returns the page for an address that leads nowhere, in the language of the address. */
  Optional<Page> notFound(SitePath path) {
    return site().editions().stream()
        .map(Edition::language)
        .filter(language -> path.value().startsWith(Addresses.front(language).value()))
        .findFirst()
        .map(Addresses::notFound)
        .or(() -> Optional.of(Addresses.notFound()))
        .flatMap(this::page);
  }

  Optional<byte[]> asset(SitePath path) {
    return Optional.ofNullable(assets.get(path)).map(theme::asset);
  }

  Optional<SharingCard> card(SitePath path) {
    return Addresses.isCard(path)
        ? sitePages.cards().stream().filter(card -> card.path().equals(path)).findFirst()
        : Optional.empty();
  }

  Optional<ImageUse> image(SitePath path) {
    return site().images().stream()
        .filter(
            use ->
                use.image().variants().stream()
                    .map(Variant::path)
                    .anyMatch(variant -> variant.equals(path)))
        .findFirst();
  }

  /** Returns what text stands at an address. */
  Optional<Text> text(SitePath path) {
    Optional<Text> article =
        assembly.articleAt(path).map(one -> new Text(one.id(), one.language()));
    return article.or(
        () ->
            site().pages().values().stream()
                .flatMap(List::stream)
                .filter(page -> page.path().equals(path))
                .map(page -> new Text(page.id(), page.language()))
                .findFirst());
  }

  /** Returns the files of the text at an address: its own, then those of its other languages. */
  List<String> files(SitePath path) {
    Optional<Text> shown = text(path);
    if (shown.isEmpty()) {
      return List.of();
    }
    Text text = shown.get();
    Stream<PageSource> pages = content.pages().stream().filter(page -> page.id().equals(text.id()));
    return Stream.<Source>concat(assembly.sources(text.id()).stream(), pages)
        .sorted(Comparator.comparing(source -> !source.language().equals(text.language())))
        .map(Source::file)
        .toList();
  }

  /** Returns where a text stands. */
  Optional<SitePath> path(Text text) {
    Stream<SitePath> articles =
        site().articles().getOrDefault(text.id(), List.of()).stream()
            .filter(article -> article.language().equals(text.language()))
            .map(ArticleVersion::path);
    Stream<SitePath> standing =
        site().pages().getOrDefault(text.id(), List.of()).stream()
            .filter(page -> page.language().equals(text.language()))
            .map(StandingPage::path);
    return Stream.concat(articles, standing).findFirst();
  }
}
