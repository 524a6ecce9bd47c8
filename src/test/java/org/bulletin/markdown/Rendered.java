package org.bulletin.markdown;

import java.util.List;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;

/**
 * What became of a text: its body, its HTML with each link's target filled in, and what was told.
 */
record Rendered(Body body, List<String> told) {

  static Rendered of(String text) {
    return of(text, HtmlPolicy.ESCAPED, Typography.none());
  }

  static Rendered sanitised(String text) {
    return of(text, HtmlPolicy.SANITISED, Typography.none());
  }

  static Rendered french(String text) {
    return of(text, HtmlPolicy.ESCAPED, Typography.of(Language.FRENCH));
  }

  /** The text begins in line 8 of its file, as after a front matter. */
  static Rendered of(String text, HtmlPolicy policy, Typography typography) {
    Diagnostics diagnostics = new Diagnostics();
    MarkdownText source = new MarkdownText("articles/a.fr.md", text, 8);
    Body body = new MarkdownRenderer(policy).render(source, typography, diagnostics);
    List<String> told =
        diagnostics.sorted().stream()
            .map(
                one ->
                    one.location().line()
                        + ":"
                        + one.location().column()
                        + " "
                        + one.severity()
                        + " "
                        + one.problem())
            .toList();
    return new Rendered(body, told);
  }

  String html() {
    StringBuilder html = new StringBuilder(body.html().get(0));
    for (int i = 0; i < body.links().size(); i++) {
      html.append('{').append(body.links().get(i).target()).append('}');
      html.append(body.html().get(i + 1));
    }
    return html.toString().strip();
  }
}
