package org.bulletin.build;

import java.util.List;
import java.util.Optional;
import org.bulletin.checks.Translations;
import org.bulletin.content.Bulletin;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;

/**
 * What came of a build.
 *
 * @param diagnostics in the order of files and places
 * @param messageLanguage the language that suits the bulletin's editors
 * @param failed whether the site may not be published
 * @param translations where they stand, as far as the content was read
 * @param summary what was built; none where nothing was written
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    Optional<Language> messageLanguage,
    boolean failed,
    Translations translations,
    Optional<BuildSummary> summary) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns what came of reading {@code bulletin.yaml} alone. */
  public static BuildResult of(Optional<Bulletin> bulletin, Diagnostics diagnostics) {
    return new BuildResult(
        diagnostics.sorted(),
        bulletin.map(Bulletin::defaultLanguage),
        diagnostics.hasErrors(),
        Translations.NONE,
        Optional.empty());
  }

  public int errors() {
    return count(Severity.ERROR);
  }

  public int warnings() {
    return count(Severity.WARNING);
  }

  public int notes() {
    return count(Severity.NOTE);
  }

  private int count(Severity severity) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }
}
