package org.bulletin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.BuildCache;
import org.bulletin.cards.Cards;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Bulletin.HtmlInMarkdown;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Content;
import org.bulletin.content.ContentReader;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.images.ImageRenderer;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.Glossary;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.bulletin.output.OutputChange;
import org.bulletin.output.OutputFolder;
import org.bulletin.output.Siblings;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;
import org.bulletin.site.SiteAssembler;
import org.bulletin.site.SitePath;
import org.bulletin.template.Theme;

/** One run. {@link #run} lists its steps; each takes what the one before made. */
final class Build {

  private final BuildOptions options;
  private final Progress progress;
  private final Diagnostics diagnostics;

  Build(BuildOptions options, Progress progress, Diagnostics diagnostics) {
    this.options = options;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  BuildResult generate() {
    return run(this::write);
  }

  BuildResult check() {
    return run(this::render);
  }

  private BuildResult run(BiFunction<Site, Theme, Optional<BuildSummary>> lastStep) {
    Optional<Content> content = read();
    if (content.isEmpty()) {
      return result(Optional.empty(), Optional.empty());
    }
    Map<String, Body> bodies = parse(content.get());
    Site site = assemble(content.get(), bodies);
    Theme theme = theme();
    return result(Optional.of(site), lastStep.apply(site, theme));
  }

  Optional<Content> read() {
    return new ContentReader(options.content(), diagnostics).read();
  }

  Map<String, Body> parse(Content content) {
    boolean sanitised = content.bulletin().html() == HtmlInMarkdown.SANITISED;
    MarkdownRenderer markdown =
        new MarkdownRenderer(sanitised ? HtmlPolicy.SANITISED : HtmlPolicy.ESCAPED);
    List<Map.Entry<Language, MarkdownText>> texts =
        Stream.concat(
                content.articles().stream().map(one -> Map.entry(one.language(), one.text())),
                content.pages().stream().map(one -> Map.entry(one.language(), one.text())))
            .toList();
    Map<Language, Glossary> glossaries = glossaries(content.bulletin());
    Counter counter = new Counter(progress, Step.ARTICLES, texts.size());
    Map<String, Body> bodies = new ConcurrentHashMap<>();
    texts.parallelStream()
        .forEach(
            text -> {
              Typography typography = content.bulletin().typography(text.getKey());
              Glossary glossary = glossaries.getOrDefault(text.getKey(), Glossary.NONE);
              Body body = markdown.render(text.getValue(), typography, glossary, diagnostics);
              bodies.put(text.getValue().file(), body);
              counter.one();
            });
    return bodies;
  }

  private static Map<Language, Glossary> glossaries(Bulletin bulletin) {
    return bulletin.languages().stream()
        .map(BulletinLanguage::language)
        .collect(
            Collectors.toMap(
                Function.identity(), language -> new Glossary(bulletin.glossary(language))));
  }

  private Site assemble(Content content, Map<String, Body> bodies) {
    Site site = assemble(content, bodies, false);
    diagnostics.demoteErrorsIn(content.drafts());
    return site;
  }

  Site assemble(Content content, Map<String, Body> bodies, boolean preview) {
    ZoneId zone = content.bulletin().zone();
    PublicationFilter filter = new PublicationFilter(options.now(), zone, preview);
    return new SiteAssembler(content, bodies, filter, diagnostics).assemble();
  }

  private Theme theme() {
    return Theme.read(options.templates(), diagnostics);
  }

  /** Renders everything for the sake of the mistakes that only rendering shows. */
  private Optional<BuildSummary> render(Site site, Theme theme) {
    try {
      ImageRenderer images = imageRenderer(new BuildCache(options.cache()));
      Map<SitePath, Integer> lengths = images(site, images).render((file, bytes) -> {});
      renderer(site, theme, lengths).render((file, bytes) -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.empty();
  }

  private SiteRenderer renderer(Site site, Theme theme, Map<SitePath, Integer> lengths) {
    return new SiteRenderer(site, theme, lengths, progress, diagnostics);
  }

  private ImageRenderer imageRenderer(BuildCache cache) {
    return new ImageRenderer(options.content(), cache);
  }

  private SiteImages images(Site site, ImageRenderer renderer) {
    return new SiteImages(site.images(), renderer, progress, diagnostics);
  }

  /** Stages everything, and publishes it where nothing stands against it. */
  private Optional<BuildSummary> write(Site site, Theme theme) {
    try (OutputFolder output = OutputFolder.open(options.output(), diagnostics)) {
      SiteRenderer.Sink sink = sink(site, output);
      BuildCache cache = new BuildCache(options.cache());
      ImageRenderer images = imageRenderer(cache);
      Map<SitePath, Integer> lengths = images(site, images).render(output::stage);
      SiteRenderer renderer = renderer(site, theme, lengths);
      renderer.render(sink);
      drawCards(renderer, cache, output);
      for (Map.Entry<String, SitePath> asset : theme.assets().entrySet()) {
        sink.accept(asset.getValue().outputFile(), theme.asset(asset.getKey()));
      }
      for (Map.Entry<SitePath, String> file : site.attachments().entrySet()) {
        output.stageCopy(file.getKey().outputFile(), options.content().resolve(file.getValue()));
      }
      if (isBlocked()) {
        return Optional.empty();
      }
      OutputChange change = output.publish();
      cache.dropUnused();
      return Optional.of(
          BuildSummary.of(site, renderer.heaviest(), change, images.made(), options.output()));
    } catch (IOException failure) {
      diagnostics.error(
          Problem.OUTPUT_FAILED,
          SourceLocation.of(options.output().toString()),
          String.valueOf(failure.getMessage()),
          failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Cards take long, and hold no mistake that an editor would wait for. */
  private void drawCards(SiteRenderer renderer, BuildCache cache, OutputFolder output)
      throws IOException {
    if (!isBlocked()) {
      renderer.drawCards(new Cards(cache), output::stage);
    }
  }

  private SiteRenderer.Sink sink(Site site, OutputFolder output) {
    return site.bulletin().publishing().compressed()
        ? Siblings.in(output, SourceLocation.of(Bulletin.FILE), diagnostics)::stage
        : output::stage;
  }

  private boolean isBlocked() {
    return diagnostics.hasErrors() || (options.strict() && !diagnostics.sorted().isEmpty());
  }

  private BuildResult result(Optional<Site> site, Optional<BuildSummary> summary) {
    Optional<Language> editors = site.map(one -> one.bulletin().defaultLanguage());
    return new BuildResult(diagnostics.sorted(), editors, isBlocked(), summary);
  }
}
