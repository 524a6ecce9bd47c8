package org.bulletin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bulletin.build.Progress.Step;
import org.bulletin.cards.Cards;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Bulletin.HtmlInMarkdown;
import org.bulletin.content.Content;
import org.bulletin.content.ContentReader;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.bulletin.output.OutputChange;
import org.bulletin.output.OutputFolder;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;
import org.bulletin.site.SiteAssembler;
import org.bulletin.site.SitePath;
import org.bulletin.template.Theme;

/** One run. {@link #run} lists its steps; each takes what the one before made. */
final class Build {

  private final BuildOptions options;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
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

  private Optional<Content> read() {
    return new ContentReader(options.content(), diagnostics).read();
  }

  private Map<String, Body> parse(Content content) {
    boolean sanitised = content.bulletin().html() == HtmlInMarkdown.SANITISED;
    MarkdownRenderer markdown =
        new MarkdownRenderer(sanitised ? HtmlPolicy.SANITISED : HtmlPolicy.ESCAPED);
    List<Map.Entry<Language, MarkdownText>> texts =
        Stream.concat(
                content.articles().stream().map(one -> Map.entry(one.language(), one.text())),
                content.pages().stream().map(one -> Map.entry(one.language(), one.text())))
            .toList();
    Counter counter = new Counter(progress, Step.ARTICLES, texts.size());
    Map<String, Body> bodies = new ConcurrentHashMap<>();
    texts.parallelStream()
        .forEach(
            text -> {
              Typography typography = content.bulletin().typography(text.getKey());
              Body body = markdown.render(text.getValue(), typography, diagnostics);
              bodies.put(text.getValue().file(), body);
              counter.one();
            });
    return bodies;
  }

  private Site assemble(Content content, Map<String, Body> bodies) {
    Bulletin bulletin = content.bulletin();
    PublicationFilter filter = new PublicationFilter(options.now(), bulletin.zone(), false);
    Site site = new SiteAssembler(content, bodies, filter, diagnostics).assemble();
    diagnostics.demoteErrorsIn(content.drafts());
    return site;
  }

  private Theme theme() {
    return Theme.read(options.templates(), diagnostics);
  }

  /** Renders everything for the sake of the mistakes that only rendering shows. */
  private Optional<BuildSummary> render(Site site, Theme theme) {
    try {
      renderer(site, theme).render((file, bytes) -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.empty();
  }

  private SiteRenderer renderer(Site site, Theme theme) {
    return new SiteRenderer(site, theme, progress, diagnostics);
  }

  /** Stages everything, and publishes it where nothing stands against it. */
  private Optional<BuildSummary> write(Site site, Theme theme) {
    try (OutputFolder output = OutputFolder.open(options.output(), diagnostics)) {
      SiteRenderer renderer = renderer(site, theme);
      renderer.render(output::stage);
      renderer.drawCards(new Cards(options.cache().resolve("cards")), output::stage);
      for (Map.Entry<String, SitePath> asset : theme.assets().entrySet()) {
        output.stage(asset.getValue().outputFile(), theme.asset(asset.getKey()));
      }
      for (Map.Entry<SitePath, String> media : site.media().entrySet()) {
        output.stageCopy(media.getKey().outputFile(), options.content().resolve(media.getValue()));
      }
      if (isBlocked()) {
        return Optional.empty();
      }
      OutputChange change = output.publish();
      return Optional.of(BuildSummary.of(site, change, options.output()));
    } catch (IOException failure) {
      diagnostics.error(
          Problem.OUTPUT_FAILED,
          SourceLocation.of(options.output().toString()),
          String.valueOf(failure.getMessage()),
          failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean isBlocked() {
    return diagnostics.hasErrors() || (options.strict() && !diagnostics.sorted().isEmpty());
  }

  private BuildResult result(Optional<Site> site, Optional<BuildSummary> summary) {
    Optional<Language> editors = site.map(one -> one.bulletin().defaultLanguage());
    return new BuildResult(diagnostics.sorted(), editors, isBlocked(), summary);
  }
}
