package org.bulletin.build;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.markdown.Body;
import org.bulletin.site.Site;
import org.bulletin.template.Theme;

/** Reads a bulletin as a preview shows it: by the steps of a build, and with what is held back. */
final class PreviewReader {

  private final BuildOptions options;

  PreviewReader(BuildOptions options) {
    this.options = options;
  }

  /**
   * What was read.
   *
   * @param drafts the files of drafts
   */
  record Reading(Site site, Theme theme, Set<String> drafts) {}

  /**
   * Reads everything, or nothing where there is no usable {@code bulletin.yaml}.
   *
   * @param before the theme that was read before
   * @param diagnostics get the mistakes of drafts as those of other files
   */
  Optional<Reading> read(Instant now, Optional<Theme> before, Diagnostics diagnostics) {
    Build build = new Build(options.at(now), Progress.NONE, diagnostics);
    Optional<Content> content = build.read();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Body> bodies = build.parse(content.get());
    Site site = build.assemble(content.get(), bodies, true);
    Theme theme =
        before
            .map(one -> one.reread(options.templates(), diagnostics))
            .orElseGet(() -> Theme.read(options.templates(), diagnostics));
    return Optional.of(new Reading(site, theme, content.get().drafts()));
  }
}
