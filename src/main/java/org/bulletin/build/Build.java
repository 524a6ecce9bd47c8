package org.bulletin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.BuildCache;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cards.Cards;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.images.ImageRenderer;
import org.bulletin.language.Language;
import org.bulletin.manuscript.Manuscript;
import org.bulletin.manuscript.ManuscriptStore;
import org.bulletin.manuscript.Manuscripts;
import org.bulletin.markdown.Body;
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
  private final Optional<Fingerprint> engine = EngineVersion.fingerprint();
  private final Diagnostics diagnostics = new Diagnostics();
  private int parsed;

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

  private BuildResult run(LastStep lastStep) {
    try (ManuscriptStore store = ManuscriptStore.open(cacheOf("manuscripts"))) {
      Optional<ContentFiles> files = new ContentReader(options.content(), diagnostics).read();
      if (files.isEmpty()) {
        return result(Optional.empty(), Optional.empty());
      }
      ForkJoinTask<Theme> theme = ForkJoinTask.adapt(this::theme).fork();
      ForkJoinTask<BuildRecord> record = ForkJoinTask.adapt(() -> record(files.get())).fork();
      Site site = assemble(files.get(), read(files.get(), store));
      return result(Optional.of(site), lastStep.take(site, theme.join(), record.join()));
    }
  }

  private interface LastStep {
    Optional<BuildSummary> take(Site site, Theme theme, BuildRecord record);
  }

  /** Code that cannot be told from another version of it keeps nothing. */
  private Optional<Path> cacheOf(String part) {
    return engine.isPresent()
        ? options.cache().map(folder -> folder.resolve(part))
        : Optional.empty();
  }

  private List<Manuscript> read(ContentFiles files, ManuscriptStore store) {
    Counter counter = new Counter(progress, Step.ARTICLES, files.markdown().size());
    Manuscripts manuscripts = new Manuscripts(files, store, purpose(files), diagnostics);
    List<Manuscript> read = manuscripts.read(counter::one);
    parsed = manuscripts.parsed();
    return read;
  }

  private BuildRecord record(ContentFiles files) {
    return BuildRecord.read(cacheOf("pages"), purpose(files));
  }

  /** What is kept holds for one engine and one {@code bulletin.yaml}. */
  private Fingerprint purpose(ContentFiles files) {
    return Fingerprint.of(engine, files.declared());
  }

  private Site assemble(ContentFiles files, List<Manuscript> manuscripts) {
    Map<String, Body> bodies = new HashMap<>();
    manuscripts.forEach(one -> bodies.put(one.file(), one.body()));
    Content content =
        Content.of(
            files, manuscripts.stream().map(Manuscript::source).flatMap(Optional::stream).toList());
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
  private Optional<BuildSummary> render(Site site, Theme theme, BuildRecord record) {
    try {
      SiteFiles files = new CheckedFiles(record);
      ImageRenderer images = imageRenderer(new BuildCache(options.cache()));
      renderer(site, theme, images(site, images).render(files)).render(files);
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

  /** Stages what differs, and publishes it where nothing stands against it. */
  private Optional<BuildSummary> write(Site site, Theme theme, BuildRecord record) {
    try (OutputFolder output = OutputFolder.open(options.output(), diagnostics)) {
      SiteFiles files = new PublishedFiles(output, siblings(site), record);
      BuildCache cache = new BuildCache(options.cache());
      ImageRenderer images = imageRenderer(cache);
      SiteRenderer renderer = renderer(site, theme, images(site, images).render(files));
      renderer.render(files);
      drawCards(renderer, cache, files);
      stageAssets(theme, files);
      for (Map.Entry<SitePath, String> file : site.attachments().entrySet()) {
        output.stageCopy(file.getKey().outputFile(), options.content().resolve(file.getValue()));
      }
      if (isBlocked()) {
        return Optional.empty();
      }
      OutputChange change = output.publish();
      record.save();
      // What is not published any more is not used any more; a folder of many files takes long.
      if (change.removed() > 0 || cache.hasGrown()) {
        cache.dropUnused();
      }
      Work work = new Work(parsed, renderer.templates(), renderer.rendered(), images.made());
      return Optional.of(
          BuildSummary.of(site, renderer.heaviest(), change, work, options.output()));
    } catch (IOException failure) {
      diagnostics.error(
          Problem.OUTPUT_FAILED,
          SourceLocation.of(options.output().toString()),
          String.valueOf(failure.getMessage()),
          failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<Siblings> siblings(Site site) {
    return site.bulletin().publishing().compressed()
        ? Optional.of(Siblings.available(SourceLocation.of(Bulletin.FILE), diagnostics))
        : Optional.empty();
  }

  /** Cards take long, and hold no mistake that an editor would wait for. */
  private void drawCards(SiteRenderer renderer, BuildCache cache, SiteFiles files)
      throws IOException {
    if (!isBlocked()) {
      renderer.drawCards(new Cards(cache), files);
    }
  }

  private static void stageAssets(Theme theme, SiteFiles files) throws IOException {
    for (Map.Entry<String, SitePath> asset : theme.assets().entrySet()) {
      byte[] bytes = theme.asset(asset.getKey());
      String file = asset.getValue().outputFile();
      Fingerprint madeOf = Fingerprint.of(bytes);
      if (files.kept(file, madeOf).isEmpty()) {
        files.add(file, madeOf, Optional.empty(), bytes);
      }
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
