package org.bulletin.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bulletin.build.MadeFile.Weight;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cards.Cards;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.SharingCard;
import org.bulletin.pages.SitePages;
import org.bulletin.pages.model.EditionModel;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.template.RenderedPage;
import org.bulletin.template.TemplateFailure;
import org.bulletin.template.TemplateRenderer;
import org.bulletin.template.Theme;
import org.bulletin.threads.AllThreads;
import org.bulletin.weight.PageWeight;
import org.bulletin.weight.Scales;

/** Renders every page of a site, on all threads. */
final class SiteRenderer {

  private final List<Page> pages;
  private final List<SharingCard> cards;
  private final Theme theme;
  private final Supplier<TemplateRenderer> templateRenderer;
  private final Map<Language, Fingerprint> around = new HashMap<>();
  private final AtomicInteger rendered = new AtomicInteger();
  private final Scales scales;
  private final Counter counter;
  private final Counter cardCounter;
  private final Diagnostics diagnostics;
  private Optional<TemplateRenderer> templates = Optional.empty();

  /**
   * @param lengths how many bytes each published image has
   */
  SiteRenderer(
      Site site,
      Theme theme,
      Map<SitePath, Integer> lengths,
      Progress progress,
      Diagnostics diagnostics) {
    Map<Language, MessageCatalogue> texts = texts(site.bulletin(), theme, diagnostics);
    SitePages sitePages = new SitePages(site, texts, lengths);
    this.pages = sitePages.all();
    this.cards = sitePages.cards();
    Map<Language, EditionModel> editions = sitePages.editions();
    this.templateRenderer =
        () -> new TemplateRenderer(theme, site.bulletin().url(), texts, editions);
    this.theme = theme;
    editions.forEach((language, edition) -> around.put(language, Fingerprint.of(edition)));
    this.scales = new Scales(site.bulletin().publishing().budget(), theme::asset);
    this.counter = new Counter(progress, Step.PAGES, pages.size());
    this.cardCounter = new Counter(progress, Step.CARDS, cards.size());
    this.diagnostics = diagnostics;
  }

  /**
   * Renders every page that is not kept, and reports templates that fail and pages that are too
   * heavy.
   *
   * @throws IOException where a page cannot be taken; by then no thread is at work any more
   */
  void render(SiteFiles site) throws IOException {
    Queue<Diagnostic> mistakes = new ConcurrentLinkedQueue<>();
    AllThreads.each(
        pages,
        page -> {
          render(page, site, mistakes);
          counter.one();
        });
    reportOnce(mistakes);
    scales.report(diagnostics);
  }

  /** Returns how many templates were parsed. */
  synchronized int templates() {
    return templates.map(TemplateRenderer::parsed).orElse(0);
  }

  /** Returns how many pages were rendered. */
  int rendered() {
    return rendered.get();
  }

  /** Returns the heaviest page of each kind that was rendered. */
  List<PageWeight> heaviest() {
    return scales.heaviest();
  }

  /**
   * Draws every sharing card that is not kept.
   *
   * @throws IOException where a card cannot be taken; by then no thread is at work any more
   */
  void drawCards(Cards drawn, SiteFiles site) throws IOException {
    AllThreads.each(
        cards,
        card -> {
          String file = card.path().outputFile();
          Fingerprint madeOf = Fingerprint.of(card.text().key());
          if (site.kept(file, madeOf).isPresent()) {
            drawn.keep(card.text());
          } else {
            site.add(file, madeOf, Optional.empty(), drawn.png(card.text()));
          }
          cardCounter.one();
        });
  }

  private void render(Page page, SiteFiles site, Queue<Diagnostic> mistakes) throws IOException {
    String file = page.path().outputFile();
    Fingerprint madeOf = madeOf(page);
    Optional<MadeFile> kept = site.kept(file, madeOf);
    if (kept.isPresent()) {
      kept.get().weight().ifPresent(weight -> weigh(page, weight));
      return;
    }
    try {
      rendered.incrementAndGet();
      RenderedPage made = renderer().render(page);
      Optional<Weight> weight =
          page.budget()
              .map(part -> scales.weigh(part, made.bytes(), made.assets()))
              .map(bytes -> new Weight(bytes, made.assets()));
      weight.ifPresent(weighed -> weigh(page, weighed));
      site.add(file, madeOf, weight, made.bytes());
    } catch (TemplateFailure mistake) {
      mistakes.add(mistake.diagnostic());
    }
  }

  /** Where every page is kept, FreeMarker need not be loaded. */
  private synchronized TemplateRenderer renderer() {
    TemplateRenderer renderer = templates.orElseGet(templateRenderer);
    templates = Optional.of(renderer);
    return renderer;
  }

  private void weigh(Page page, Weight weight) {
    page.budget()
        .ifPresent(part -> scales.weigh(part, page.path(), weight.bytes(), weight.assets()));
  }

  private Fingerprint madeOf(Page page) {
    return Fingerprint.of(
        page.madeOf().get(),
        page.links(),
        theme.fingerprint(page.template()),
        Optional.ofNullable(around.get(page.language())));
  }

  /** A mistake in a template fails on every page that it renders; the first page stands for all. */
  private void reportOnce(Queue<Diagnostic> mistakes) {
    Map<SourceLocation, Diagnostic> first = new TreeMap<>();
    mistakes.stream().sorted().forEach(mistake -> first.putIfAbsent(mistake.location(), mistake));
    diagnostics.addAll(first.values());
  }

  /** Returns the theme's words for every language of a bulletin. */
  static Map<Language, MessageCatalogue> texts(
      Bulletin bulletin, Theme theme, Diagnostics diagnostics) {
    Map<Language, MessageCatalogue> texts = new LinkedHashMap<>();
    for (BulletinLanguage declared : bulletin.languages()) {
      Set<Language> fallbacks = new LinkedHashSet<>();
      fallbacks.add(bulletin.defaultLanguage());
      fallbacks.add(Language.ENGLISH);
      fallbacks.remove(declared.language());
      texts.put(
          declared.language(),
          theme.texts(declared.language(), List.copyOf(fallbacks), diagnostics));
    }
    return texts;
  }
}
