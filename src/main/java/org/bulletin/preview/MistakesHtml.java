package org.bulletin.preview;

import java.util.List;
import java.util.Locale;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticText;

/** Diagnostics as HTML, with the words of the console. */
final class MistakesHtml {

  /** The rest stands on the console. */
  private static final int MOST = 50;

  private final Report report;

  MistakesHtml(Report report) {
    this.report = report;
  }

  /** Returns how many there are, in words. */
  String title(List<Diagnostic> diagnostics) {
    int errors = Told.errors(diagnostics);
    return report.word("preview-count", errors, diagnostics.size() - errors);
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
    String kind = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    html.append("<li class=\"").append(kind).append("\">\n");
    paragraph("place", "<code dir=\"ltr\">" + HtmlText.escape(text.place()) + "</code>", html);
    paragraph("message", label(text.severity()) + HtmlText.message(text.message()), html);
    if (text.excerpt().size() == 2) {
      html.append("<pre dir=\"auto\">");
      marked(text.excerpt().get(0), text.excerpt().get(1), html);
      html.append("</pre>\n");
    }
    for (String hint : text.hints()) {
      paragraph("hint", label(report.word("hint")) + HtmlText.message(hint), html);
    }
    html.append("</li>\n");
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
