package org.bulletin.markdown;

import com.vladsch.flexmark.util.ast.Document;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Typography;

/**
 * Turns Markdown into HTML with its links left open:
 *
 * <pre>{@code
 * MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.ESCAPED);
 * Body body = renderer.render(text, Typography.of(Language.FRENCH), glossary, diagnostics);
 * }</pre>
 *
 * <p>The Markdown is CommonMark with tables, footnotes, strikethrough, definition lists and an id
 * on each heading. Nothing in a text can run a script, and no text can stop the build: one that
 * asks for too much is reported and comes out empty, on any thread and after the same amount of
 * work everywhere. The same text always gives the same body.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownRenderer {

  /** What becomes of HTML in the Markdown. Comments are dropped either way. */
  public enum HtmlPolicy {
    /** Shown as text, with a warning for each tag. */
    ESCAPED,
    /** Kept as far as it formats text, with a warning for what is taken out. */
    SANITISED
  }

  private final HtmlPolicy policy;
  private final GuardedParser parser = new GuardedParser();
  private final DeepStack stack = new DeepStack();

  public MarkdownRenderer(HtmlPolicy policy) {
    this.policy = policy;
  }

  /**
   * Returns the text as HTML, typeset by the rules of its language, with the first use of each
   * acronym explained; {@link Body#EMPTY}, with an error among the diagnostics, where the text is
   * too deep or too complex.
   */
  public Body render(
      MarkdownText text, Typography typography, Glossary glossary, Diagnostics diagnostics) {
    SourceMap source = new SourceMap(text);
    try {
      return stack.call(() -> body(text, source, typography, glossary, diagnostics));
    } catch (Refusal refusal) {
      Refusal.Excess excess = refusal.excess();
      diagnostics.error(
          excess.problem(),
          source.at(refusal.offset(), refusal.offset()),
          excess.limit(),
          excess.key());
      return Body.EMPTY;
    }
  }

  private Body body(
      MarkdownText text,
      SourceMap source,
      Typography typography,
      Glossary glossary,
      Diagnostics diagnostics) {
    Document document = parser.parse(new WorkBudget(text.text()));
    return new DocumentRenderer(document, source, typography, glossary, diagnostics).render(policy);
  }
}
