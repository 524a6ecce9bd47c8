package org.bulletin.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is given.
 *
 * @param content the folder with {@code bulletin.yaml}
 * @param templates an editor's own templates, where there are any; the folder may be absent
 * @param output the folder that is published
 * @param cache the folder that keeps what is costly to make for the next build; need not exist, and
 *     none keeps nothing
 * @param now the clock, which only embargo, expiry and how long translations are missing depend on
 * @param strict whether warnings keep the site from being published
 * @param threads how many threads work, at least 1
 */
public record BuildOptions(
    Path content,
    Optional<Path> templates,
    Path output,
    Optional<Path> cache,
    Instant now,
    boolean strict,
    int threads) {

  /** Returns the same for another moment. */
  BuildOptions at(Instant moment) {
    return new BuildOptions(content, templates, output, cache, moment, strict, threads);
  }
}
