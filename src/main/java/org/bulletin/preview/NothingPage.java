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
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/_preview/preview.css">
        %s</head>
        <body>
        <main>
        <h1>%s</h1>
        <p class="outdated">%s</p>
        <h2>%s</h2>
        %s</main>
        </body>
        </html>
        """
        .formatted(
            report.language(),
            title,
            Script.element(fingerprint),
            title,
            HtmlText.escape(report.word("preview-nothing-yet")),
            HtmlText.escape(words.title(mistakes)),
            words.list(mistakes));
  }
}
