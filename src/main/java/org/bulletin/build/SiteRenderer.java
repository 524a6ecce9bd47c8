package org.bulletin.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bulletin.build.Progress.Step;
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
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.template.RenderedPage;
import org.bulletin.template.TemplateFailure;
import org.bulletin.template.TemplateRenderer;
import org.bulletin.template.Theme;
import org.bulletin.weight.PageWeight;
import org.bulletin.weight.Scales;

/** Renders every page of a site, on all threads. */
final class SiteRenderer {

  private final List<Page> pages;
  private final List<SharingCard> cards;
  private final TemplateRenderer templates;
  private final Scales scales;
  private final Counter counter;
  private final Counter cardCounter;
  private final Diagnostics diagnostics;

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
    this.templates =
        new TemplateRenderer(theme, site.bulletin().url(), texts, sitePages.editions());
    this.scales = new Scales(site.bulletin().publishing().budget(), theme::asset);
    this.counter = new Counter(progress, Step.PAGES, pages.size());
    this.cardCounter = new Counter(progress, Step.CARDS, cards.size());
    this.diagnostics = diagnostics;
  }

  /** Takes a rendered page; the file is relative to the output folder. */
  interface Sink {
    void accept(String file, byte[] bytes) throws IOException;
  }

  /**
   * Gives every page to the sink, and reports templates that fail and pages that are too heavy.
   *
   * @throws IOException where the sink cannot take a page; by then no thread is at work any more
   */
  void render(Sink sink) throws IOException {
    Queue<Diagnostic> mistakes = new ConcurrentLinkedQueue<>();
    AllThreads.each(pages, page -> render(page, sink, mistakes));
    reportOnce(mistakes);
    scales.report(diagnostics);
  }

  /** Returns the heaviest page of each kind that was rendered. */
  List<PageWeight> heaviest() {
    return scales.heaviest();
  }

  /**
   * Gives every sharing card to the sink.
   *
   * @throws IOException where the sink cannot take a card; by then no thread is at work any more
   */
  void drawCards(Cards drawn, Sink sink) throws IOException {
    AllThreads.each(
        cards,
        card -> {
          sink.accept(card.path().outputFile(), drawn.png(card.text()));
          cardCounter.one();
        });
  }

  private void render(Page page, Sink sink, Queue<Diagnostic> mistakes) throws IOException {
    try {
      RenderedPage rendered = templates.render(page);
      sink.accept(page.path().outputFile(), rendered.bytes());
      page.budget()
          .ifPresent(part -> scales.weigh(part, page.path(), rendered.bytes(), rendered.assets()));
    } catch (TemplateFailure mistake) {
      mistakes.add(mistake.diagnostic());
    }
    counter.one();
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
