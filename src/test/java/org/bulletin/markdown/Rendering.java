package org.bulletin.markdown;

import java.util.List;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;

/**
 * A text and what became of it. Its first line is the fifth of its file, as if front matter stood
 * before it.
 *
 * @param body the body
 * @param diagnostics what was reported
 */
record Rendering(Body body, List<Diagnostic> diagnostics) {

  private static final String FILE = "articles/a.fr.md";
  private static final int FIRST_LINE = 5;

  static Rendering escaped(String text) {
    return of(HtmlPolicy.ESCAPED, Typography.none(), text);
  }

  static Rendering sanitised(String text) {
    return of(HtmlPolicy.SANITISED, Typography.none(), text);
  }

  static Rendering french(HtmlPolicy policy, String text) {
    return of(policy, Typography.of(Language.FRENCH), text);
  }

  static Rendering explaining(Glossary glossary, String text) {
    return of(HtmlPolicy.SANITISED, Typography.none(), glossary, text);
  }

  static Rendering of(HtmlPolicy policy, Typography typography, String text) {
    return of(policy, typography, Glossary.NONE, text);
  }

  private static Rendering of(
      HtmlPolicy policy, Typography typography, Glossary glossary, String text) {
    Diagnostics diagnostics = new Diagnostics();
    Body body =
        new MarkdownRenderer(policy)
            .render(new MarkdownText(FILE, text, FIRST_LINE), typography, glossary, diagnostics);
    return new Rendering(body, diagnostics.sorted());
  }

  /** Returns the HTML with each link's address as the editor wrote it. */
  String html() {
    StringBuilder html = new StringBuilder(body.html().get(0));
    for (int i = 0; i < body.links().size(); i++) {
      html.append(body.links().get(i).target()).append(body.html().get(i + 1));
    }
    return html.toString();
  }

  /** Returns each link as {@code line:column+length target}. */
  List<String> links() {
    return body.links().stream()
        .map(
            link ->
                "%d:%d+%d %s"
                    .formatted(
                        link.location().line(),
                        link.location().column(),
                        link.location().length(),
                        link.target()))
        .toList();
  }

  /** Returns each diagnostic as {@code SEVERITY PROBLEM line:column+length [arguments]}. */
  List<String> messages() {
    return diagnostics.stream()
        .map(
            one ->
                "%s %s %d:%d+%d %s"
                    .formatted(
                        one.severity(),
                        one.rule(),
                        one.location().line(),
                        one.location().column(),
                        one.location().length(),
                        one.arguments()))
        .toList();
  }
}
