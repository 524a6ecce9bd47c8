package org.bulletin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.bulletin.build.SiteReader.Listing;
import org.bulletin.build.SiteReader.Read;
import org.bulletin.cache.BuildCache;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cards.Cards;
import org.bulletin.checks.Translations;
import org.bulletin.content.Bulletin;
import org.bulletin.content.ContentFiles;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.images.ImageRenderer;
import org.bulletin.language.Language;
import org.bulletin.output.OutputChange;
import org.bulletin.output.OutputFolder;
import org.bulletin.output.Siblings;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;
import org.bulletin.template.Theme;

/** One run. {@link #run} lists its steps; each takes what the one before made. */
final class Build {

  private final BuildOptions options;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private int parsed;
  private int checked;
  private Translations translations = Translations.NONE;

  Build(BuildOptions options, Progress progress, Diagnostics diagnostics) {
    this.options = options;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  BuildResult generate() {
    return run(this::write, false);
  }

  BuildResult check() {
    return run(this::render, true);
  }

  BuildResult translations() {
    try (SiteReader reader = new SiteReader(options, progress)) {
      Optional<Listing> listing = reader.list(diagnostics);
      if (listing.isEmpty()) {
        return result(Optional.empty(), Optional.empty());
      }
      Read read = read(reader, listing.get());
      checkContent(reader, read, true);
      diagnostics.demoteErrorsIn(read.content().drafts());
      return result(Optional.of(read.content().bulletin()), Optional.empty());
    }
  }

  RecordedRevisions record(List<String> articles) {
    try (SiteReader reader = new SiteReader(options, progress)) {
      Optional<Listing> listing = reader.list(diagnostics);
      if (listing.isEmpty()) {
        return new RecordedRevisions(result(Optional.empty(), Optional.empty()), List.of());
      }
      Read read = reader.read(listing.get(), new Diagnostics());
      SiteChecks checks = checks(reader);
      checks.check(read, false, options.now(), new Diagnostics());
      translations = checks.translations();
      List<Recorded> outcomes =
          new RevisionRecorder(options.content(), read, checks.articles(), translations)
              .record(articles);
      return new RecordedRevisions(
          result(Optional.of(read.content().bulletin()), Optional.empty()), outcomes);
    }
  }

  /**
   * @param asked whether an editor asks what is to be done: then what is no more than a note is
   *     told of translations, and git is asked, on which no site may depend
   */
  private BuildResult run(LastStep lastStep, boolean asked) {
    try (SiteReader reader = new SiteReader(options, progress)) {
      reader.loadAhead();
      Optional<Listing> listing = reader.list(diagnostics);
      if (listing.isEmpty()) {
        return result(Optional.empty(), Optional.empty());
      }
      ContentFiles files = listing.get().files();
      ForkJoinTask<Theme> theme = ForkJoinTask.adapt(this::theme).fork();
      ForkJoinTask<BuildRecord> record =
          ForkJoinTask.adapt(() -> BuildRecord.read(reader.cacheOf("pages"), reader.purpose(files)))
              .fork();
      UnchangedSite unchanged = unchanged(reader, listing.get(), theme.join());
      if (!asked && !diagnostics.hasErrors()) {
        Optional<BuildResult> last = unchanged.result(record::join);
        if (last.isPresent()) {
          return last.get();
        }
      }
      Read read = read(reader, listing.get());
      // Neither needs the other, and each does much on one thread alone.
      ForkJoinTask<?> checking = ForkJoinTask.adapt(() -> checkContent(reader, read, asked)).fork();
      Site site = site(read);
      checking.join();
      diagnostics.demoteErrorsIn(read.content().drafts());
      BuildResult result =
          result(Optional.of(site.bulletin()), lastStep.take(site, theme.join(), record.join()));
      unchanged.remember(read.content(), site, result, record.join());
      return result;
    }
  }

  private interface LastStep {
    Optional<BuildSummary> take(Site site, Theme theme, BuildRecord record);
  }

  private Read read(SiteReader reader, Listing listing) {
    Read read = reader.read(listing, diagnostics);
    parsed = read.parsed();
    return read;
  }

  private void checkContent(SiteReader reader, Read read, boolean asked) {
    SiteChecks checks = checks(reader);
    checked = checks.check(read, true, options.now(), diagnostics);
    Translations recorded = checks.translations();
    translations = asked ? new TranslationHistory(read).of(recorded) : recorded;
    translations.report(read.content().bulletin(), asked, diagnostics);
    reader.save();
    checks.save();
  }

  private static SiteChecks checks(SiteReader reader) {
    return new SiteChecks(reader.cacheOf("checks"));
  }

  private UnchangedSite unchanged(SiteReader reader, Listing listing, Theme theme) {
    return new UnchangedSite(
        options,
        reader.cacheOf("pages"),
        listing,
        reader.purpose(listing.files()),
        theme.fingerprint());
  }

  private Site site(Read read) {
    Site site =
        SiteReader.assemble(read, Optional.empty(), options.now(), false, diagnostics).site();
    SiteChecks.checkPhotos(read, site, diagnostics);
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
      Work work =
          new Work(parsed, checked, renderer.templates(), renderer.rendered(), images.made());
      return Optional.of(
          BuildSummary.of(site, translations, renderer.heaviest(), change, work, options.output()));
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
    return diagnostics.hasErrors() || (options.strict() && diagnostics.hasWarnings());
  }

  private BuildResult result(Optional<Bulletin> bulletin, Optional<BuildSummary> summary) {
    Optional<Language> editors = bulletin.map(Bulletin::defaultLanguage);
    return new BuildResult(diagnostics.sorted(), editors, isBlocked(), translations, summary);
  }
}
