package org.bulletin.preview;

import java.util.List;
import java.util.Optional;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;

/** The page that stands in until there is one to show. */
final class NothingPage {

  private final Report report;

  NothingPage(Report report) {
    this.report = report;
  }

  String html(List<Diagnostic> mistakes, String fingerprint) {
    MistakesHtml words = new MistakesHtml(report, Optional.empty());
    String title = HtmlText.escape(report.word("preview-nothing"));
    String content =
        """
        <p class="outdated">%s</p>
        <h2>%s</h2>
        %s"""
            .formatted(
                HtmlText.escape(report.word("preview-nothing-yet")),
                HtmlText.escape(words.title(mistakes)),
                words.list(mistakes));
    return PageFrame.html(report, title, Script.element(fingerprint), content);
  }
}
