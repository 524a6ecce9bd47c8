package org.bulletin.preview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bulletin.build.BuildResult;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Severity;

/**
 * What the last refresh has to tell.
 *
 * @param version its number
 * @param report the words
 */
record Told(long version, BuildResult result, Report report) {

  private static final Comparator<Diagnostic> ERRORS_FIRST =
      Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder());

  /** Returns the diagnostics of the refresh and those of one page, errors first. */
  List<Diagnostic> with(List<Diagnostic> ofPage) {
    return Stream.concat(result.diagnostics().stream(), ofPage.stream())
        .distinct()
        .sorted(ERRORS_FIRST)
        .toList();
  }

  /** Returns the same with those in some files first. */
  static List<Diagnostic> first(List<String> files, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(Comparator.comparing(one -> !files.contains(one.location().file())))
        .toList();
  }

  static int count(Severity severity, List<Diagnostic> diagnostics) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }
}
