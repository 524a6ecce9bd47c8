package org.bulletin.preview;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;

/** Tells the console each mistake once, as long as it stays. Thread-safe. */
final class ConsoleReport {

  /** A switch to a broken branch may bring thousands. */
  private static final int MOST = 200;

  private final Console console;
  private final Set<Diagnostic> told = new HashSet<>();
  private Report report;

  ConsoleReport(Console console, Report report) {
    this.console = console;
    this.report = report;
  }

  synchronized void opened(URI address) {
    console.info(report.word("preview-open", address.toString()));
  }

  synchronized void refreshed(Told now, long milliseconds) {
    report = now.report();
    List<Diagnostic> mistakes = now.result().diagnostics();
    told.retainAll(new HashSet<>(mistakes));
    tell(mistakes);
    boolean failed = now.result().failed();
    String line =
        report.word(
            "preview-refreshed",
            milliseconds,
            now.result().errors(),
            now.result().warnings(),
            failed ? "kept" : "");
    if (failed) {
      console.error(line);
    } else {
      console.info(line);
    }
  }

  /** Tells those mistakes that were not told yet. */
  synchronized void tell(List<Diagnostic> mistakes) {
    List<Diagnostic> news = mistakes.stream().filter(told::add).toList();
    for (Diagnostic one : news.subList(0, Math.min(MOST, news.size()))) {
      switch (one.severity()) {
        case ERROR -> console.error(report.diagnostic(one));
        case WARNING -> console.warning(report.diagnostic(one));
        case NOTE -> console.info(report.diagnostic(one));
      }
    }
    if (news.size() > MOST) {
      console.warning(report.word("preview-more-console", news.size() - MOST));
    }
  }

  /** Tells that the preview itself has failed; it goes on with what it has. */
  synchronized void failure(Exception unexpected) {
    console.error(report.word("preview-failed", unexpected.toString()));
  }

  synchronized void blind(Exception cause) {
    console.error(report.word("preview-blind", String.valueOf(cause.getMessage())));
  }
}
