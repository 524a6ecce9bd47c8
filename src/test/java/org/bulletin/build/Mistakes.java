package org.bulletin.build;

import java.time.Instant;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.testing.AssembledSite;
import org.bulletin.testing.TestBulletin;

/**
 * What a build tells of a bulletin before it renders the first page: a tenth of the time, for tests
 * that ask for messages alone.
 */
public final class Mistakes {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

  private Mistakes() {}

  /** Returns the messages as an English editor reads them, a line end after each. */
  public static String in(TestBulletin bulletin) {
    return in(bulletin, Language.ENGLISH);
  }

  /** Returns the messages as an editor of a language reads them, a line end after each. */
  public static String in(TestBulletin bulletin, Language language) {
    BuildOptions options =
        new BuildOptions(
            bulletin.content(),
            Optional.empty(),
            bulletin.output(),
            Optional.empty(),
            NOW,
            false,
            1);
    Report report = new Report(options, language);
    StringBuilder told = new StringBuilder();
    diagnostics(options)
        .sorted()
        .forEach(diagnostic -> told.append(report.diagnostic(diagnostic)).append('\n'));
    return told.toString();
  }

  private static Diagnostics diagnostics(BuildOptions options) {
    Diagnostics diagnostics = new Diagnostics();
    AssembledSite.of(options.content(), diagnostics);
    return diagnostics;
  }
}
