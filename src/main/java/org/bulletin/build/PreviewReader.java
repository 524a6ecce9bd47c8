package org.bulletin.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import org.bulletin.build.SiteReader.Read;
import org.bulletin.checks.Translations;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.site.Assembly;
import org.bulletin.site.Site;
import org.bulletin.template.Theme;

/**
 * Reads a bulletin as a preview shows it: by the steps of a build, and with what is held back. Not
 * thread-safe.
 */
final class PreviewReader implements AutoCloseable {

  private final BuildOptions options;
  private final SiteReader reader;
  private final SiteChecks checks;
  private Optional<Assembly> assembly = Optional.empty();

  PreviewReader(BuildOptions options) {
    this.options = options;
    this.reader = new SiteReader(options, Progress.NONE);
    this.checks = new SiteChecks(reader.cacheOf("checks"));
  }

  /** What was read. */
  record Reading(Content content, Assembly assembly, Theme theme, Translations translations) {

    Site site() {
      return assembly.site();
    }
  }

  /**
   * Reads what has changed since the last time, or nothing where there is no usable {@code
   * bulletin.yaml}.
   *
   * @param changed every path at which anything came, went or changed since; none where that is not
   *     known
   * @param before the theme that was read before
   * @param diagnostics get the mistakes of drafts as those of other files
   */
  Optional<Reading> read(
      Optional<Set<Path>> changed, Instant now, Optional<Theme> before, Diagnostics diagnostics) {
    Optional<Read> read = reader.readAgain(changed, diagnostics);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    ForkJoinTask<Translations> checking =
        ForkJoinTask.adapt(() -> check(read.get(), now, diagnostics)).fork();
    Assembly assembled = SiteReader.assemble(read.get(), assembly, now, true, diagnostics);
    assembly = Optional.of(assembled);
    Translations translations = checking.join();
    SiteChecks.checkPhotos(read.get(), assembled.site(), diagnostics);
    Theme theme =
        before
            .map(one -> one.reread(options.templates(), diagnostics))
            .orElseGet(() -> Theme.read(options.templates(), diagnostics));
    return Optional.of(new Reading(read.get().content(), assembled, theme, translations));
  }

  private Translations check(Read read, Instant now, Diagnostics diagnostics) {
    checks.check(read, false, now, diagnostics);
    Translations translations = checks.translations();
    translations.report(read.content().bulletin(), false, diagnostics);
    return translations;
  }

  /** Leaves what was read to the next build or preview. */
  @Override
  public void close() {
    reader.save();
    checks.save();
    reader.close();
  }
}
