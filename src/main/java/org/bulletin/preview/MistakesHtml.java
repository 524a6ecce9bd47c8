package org.bulletin.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticText;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;

/** Diagnostics as HTML, with the words of the console. */
final class MistakesHtml {

  /** The rest stands on the console. */
  private static final int MOST = 50;

  private final Report report;
  private final Optional<String> shown;

  /**
   * @param shown the file whose text the page shows, where it shows one
   */
  MistakesHtml(Report report, Optional<String> shown) {
    this.report = report;
    this.shown = shown;
  }

  /** Returns how many there are, in words. */
  String title(List<Diagnostic> diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = Told.count(severity, diagnostics);
      if (count > 0) {
        counts.add(report.word("preview-" + kind(severity) + "s", count));
      }
    }
    return String.join(", ", counts);
  }

  String list(List<Diagnostic> diagnostics) {
    StringBuilder html = new StringBuilder("<ol class=\"mistakes\">\n");
    diagnostics.stream().limit(MOST).forEach(one -> item(one, html));
    html.append("</ol>\n");
    if (diagnostics.size() > MOST) {
      String more = report.word("preview-more", diagnostics.size() - MOST);
      html.append("<p>").append(HtmlText.message(more)).append("</p>\n");
    }
    return html.toString();
  }

  private void item(Diagnostic diagnostic, StringBuilder html) {
    DiagnosticText text = report.text(diagnostic);
    html.append("<li class=\"").append(kind(diagnostic.severity())).append("\">\n");
    paragraph("place", "<code dir=\"ltr\">" + HtmlText.escape(text.place()) + "</code>", html);
    paragraph("message", label(text.severity()) + HtmlText.message(text.message()), html);
    excerpt(diagnostic.location(), text.excerpt(), html);
    for (int i = 0; i < text.related().size(); i++) {
      DiagnosticText.Related related = text.related().get(i);
      paragraph("place", "<code dir=\"ltr\">" + HtmlText.escape(related.place()) + "</code>", html);
      excerpt(diagnostic.related().get(i), related.excerpt(), html);
    }
    for (String hint : text.hints()) {
      paragraph("hint", label(report.word("hint")) + HtmlText.message(hint), html);
    }
    html.append("</li>\n");
  }

  /** What the page shows too is told to the script, which looks for it there. */
  private void excerpt(SourceLocation place, List<String> excerpt, StringBuilder html) {
    if (excerpt.size() == 2) {
      boolean here = place.length() > 0 && shown.filter(place.file()::equals).isPresent();
      html.append(here ? "<pre dir=\"auto\" data-here>" : "<pre dir=\"auto\">");
      marked(excerpt.get(0), excerpt.get(1), html);
      html.append("</pre>\n");
    }
  }

  private static String kind(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String label(String word) {
    return "<strong>" + HtmlText.escape(word) + "</strong> ";
  }

  private static void paragraph(String name, String content, StringBuilder html) {
    html.append("<p class=\"").append(name).append("\">").append(content).append("</p>\n");
  }

  /** The stretch above the carets is marked, so that the line can be wrapped. */
  private static void marked(String line, String carets, StringBuilder html) {
    int start = Math.min(carets.indexOf('^'), line.length());
    int end = Math.min(carets.length(), line.length());
    String stretch = start < end ? line.substring(start, end) : " ";
    html.append(HtmlText.escape(line.substring(0, start)))
        .append("<mark>")
        .append(HtmlText.escape(stretch))
        .append("</mark>")
        .append(HtmlText.escape(line.substring(Math.max(start, end))));
  }
}
