package org.bulletin.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Severity;
import org.bulletin.site.HeldBack;
import org.bulletin.site.SitePath;

/**
 * What a page that a browser shows is told after each refresh: a fragment of HTML that the script
 * {@code preview.js} reads.
 */
final class State {

  private final Told told;
  private final View view;
  private final List<String> files;
  private final String base;
  private final Map<SitePath, HeldBack> heldBack;

  /**
   * @param view what stands at the page's address
   * @param files of the text that the page shows, its own first
   * @param base the path that the bulletin stands at
   * @param heldBack the articles that are shown although they are held back
   */
  State(Told told, View view, List<String> files, String base, Map<SitePath, HeldBack> heldBack) {
    this.told = told;
    this.view = view;
    this.files = files;
    this.base = base;
    this.heldBack = heldBack;
  }

  String html() {
    Report report = told.report();
    StringBuilder html = new StringBuilder();
    html.append("<div lang=\"").append(report.language()).append('"');
    attribute("label", report.word("preview-label"), html);
    html.append(">\n");
    mark().ifPresent(one -> html.append("<p class=\"mark\">").append(one).append("</p>\n"));
    marks(html);
    if (!(view instanceof View.Nothing)) {
      mistakes(html);
    }
    return html.append("</div>\n").toString();
  }

  private Optional<String> mark() {
    return view instanceof View.Page page
        ? page.heldBack().map(one -> HtmlText.escape(words("preview-mark-", one)))
        : Optional.empty();
  }

  private void marks(StringBuilder html) {
    html.append("<ul class=\"marks\">\n");
    new TreeMap<>(heldBack)
        .forEach(
            (path, one) ->
                html.append("<li><a href=\"")
                    .append(HtmlText.escape(path.under(base)))
                    .append("\">")
                    .append(HtmlText.escape(words("preview-badge-", one)))
                    .append("</a></li>\n"));
    html.append("</ul>\n");
  }

  private String words(String prefix, HeldBack one) {
    Report report = told.report();
    return report.word(prefix + one.reason().name().toLowerCase(Locale.ROOT), report.until(one));
  }

  private void mistakes(StringBuilder html) {
    List<Diagnostic> mistakes =
        told.with(view instanceof View.Page page ? page.mistakes() : List.of());
    if (mistakes.isEmpty()) {
      return;
    }
    Report report = told.report();
    MistakesHtml words = new MistakesHtml(report, files.stream().findFirst());
    boolean outdated =
        told.result().failed() || (view instanceof View.Page page && page.outdated());
    html.append("<section");
    attribute("errors", Integer.toString(Told.count(Severity.ERROR, mistakes)), html);
    attribute("warnings", Integer.toString(Told.count(Severity.WARNING, mistakes)), html);
    attribute("key", Integer.toHexString(mistakes.hashCode()), html);
    html.append(">\n<header>\n<h2 id=\"title\">")
        .append(HtmlText.escape(words.title(mistakes)))
        .append("</h2>\n<button type=\"button\">")
        .append(HtmlText.escape(report.word("preview-close")))
        .append("</button>\n</header>\n");
    if (outdated) {
      html.append("<p class=\"outdated\">")
          .append(HtmlText.message(report.word("preview-outdated")))
          .append("</p>\n");
    }
    html.append(words.list(Told.first(files, mistakes))).append("<p class=\"more\"><a href=\"");
    html.append(HtmlText.escape(TranslationsPage.PATH.under(base))).append("\">");
    html.append(HtmlText.escape(report.word("translations-page"))).append("</a></p>\n</section>\n");
  }

  private static void attribute(String name, String value, StringBuilder html) {
    html.append(" data-").append(name).append("=\"").append(HtmlText.escape(value)).append('"');
  }
}
