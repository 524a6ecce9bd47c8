package org.bulletin.build;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bulletin.build.SiteReader.Read;
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
  private Optional<Assembly> assembly = Optional.empty();

  PreviewReader(BuildOptions options) {
    this.options = options;
    this.reader = new SiteReader(options, Progress.NONE);
  }

  /**
   * What was read.
   *
   * @param drafts the files of drafts
   */
  record Reading(Site site, Theme theme, Set<String> drafts) {}

  /**
   * Reads what has changed since the last time, or nothing where there is no usable {@code
   * bulletin.yaml}.
   *
   * @param before the theme that was read before
   * @param diagnostics get the mistakes of drafts as those of other files
   */
  Optional<Reading> read(Instant now, Optional<Theme> before, Diagnostics diagnostics) {
    Optional<Read> read =
        reader.list(diagnostics).map(listing -> reader.read(listing, diagnostics));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    reader.check(read.get(), diagnostics);
    Assembly assembled = SiteReader.assemble(read.get(), assembly, now, true, diagnostics);
    assembly = Optional.of(assembled);
    SiteReader.checkPhotos(read.get(), assembled.site(), diagnostics);
    Theme theme =
        before
            .map(one -> one.reread(options.templates(), diagnostics))
            .orElseGet(() -> Theme.read(options.templates(), diagnostics));
    return Optional.of(new Reading(assembled.site(), theme, read.get().content().drafts()));
  }

  /** Leaves what was read to the next build or preview. */
  @Override
  public void close() {
    reader.save();
    reader.close();
  }
}
