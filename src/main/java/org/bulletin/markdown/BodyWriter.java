package org.bulletin.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;

/**
 * Writes a body's HTML: typesets its text, explains its acronyms, cuts it at the links, and makes
 * what is wider than a screen scroll.
 */
final class BodyWriter implements HtmlSink {

  private final Typography typography;
  private final Acronyms acronyms;
  private final OpenLinks links;
  private final OpenHtml html = new OpenHtml();
  private final TextRun run;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Set<String> anchors = new LinkedHashSet<>();

  BodyWriter(Typography typography, Acronyms acronyms, OpenLinks links) {
    this.typography = typography;
    this.acronyms = acronyms;
    this.links = links;
    this.run = new TextRun(typography);
  }

  @Override
  public void open(String element, String... attributes) {
    Element parent = current();
    if (element.equals("table") && parent.tables == 0) {
      startLine();
      // A keyboard scrolls only what it can reach.
      run.markup("<div class=\"table-scroll\" tabindex=\"0\">");
      startLine();
    } else if (!HtmlNames.isPhrasing(element)) {
      startLine();
    }
    run.markup("<" + element);
    boolean fixed = parent.fixed || HtmlNames.isVerbatim(element);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
      if (attributes[i].equals("lang")) {
        fixed = HtmlNames.isVerbatim(element) || isForeign(attributes[i + 1]);
      }
    }
    run.markup(implied(element, List.of(attributes)) + ">");
    if (HtmlNames.isVoid(element)) {
      endVoid(element);
    } else {
      boolean explaining = parent.explaining && HtmlNames.mayHoldExplanations(element);
      open.push(new Element(fixed, explaining, parent.tables + (element.equals("table") ? 1 : 0)));
    }
  }

  @Override
  public void close(String element) {
    run.markup("</" + element + ">");
    open.pop();
    if (!HtmlNames.isPhrasing(element)) {
      endLine();
    }
    if (element.equals("table") && current().tables == 0) {
      run.markup("</div>");
      endLine();
    }
  }

  @Override
  public void text(String text) {
    Element element = current();
    int end = 0;
    if (element.explaining && !element.fixed) {
      for (Acronyms.Use use : acronyms.firstUses(text, run.endsWithinWord())) {
        run.text(text.substring(end, use.start()), false);
        explain(text.substring(use.start(), use.end()), use.meaning());
        end = use.end();
      }
    }
    run.text(text.substring(end), element.fixed);
  }

  /** A keyboard or a finger shows what a title says only where it can reach it. */
  private void explain(String acronym, String meaning) {
    run.markup("<abbr title=\"" + HtmlEscaper.attribute(meaning) + "\" tabindex=\"0\">");
    run.text(acronym, true);
    run.markup("</abbr>");
  }

  /** Returns what was written. */
  Body body(List<Heading> headings, Prose prose) {
    run.flush(html);
    return Body.of(html.pieces(), prose, html.links(), headings, anchors);
  }

  private void attribute(String name, String value) {
    run.markup(" " + name + "=\"");
    if (name.equals("href") || name.equals("src")) {
      links.link(value).ifPresentOrElse(run::link, () -> run.markup(HtmlEscaper.attribute(value)));
    } else {
      run.markup(HtmlEscaper.attribute(value));
    }
    run.markup("\"");
    if (name.equals("id")) {
      anchors.add(value);
    }
  }

  private static String implied(String element, List<String> attributes) {
    return switch (element) {
      case "img" ->
          (attributes.contains("alt") ? "" : " alt=\"\"") + " loading=\"lazy\" decoding=\"async\"";
      case "pre" -> " tabindex=\"0\"";
      default -> "";
    };
  }

  private boolean isForeign(String tag) {
    return Language.parse(tag).filter(typography::covers).isEmpty();
  }

  private void endVoid(String element) {
    if (element.equals("br")) {
      run.object();
      run.markup("\n");
    } else if (HtmlNames.isPhrasing(element)) {
      run.object();
    } else {
      endLine();
    }
  }

  private void startLine() {
    run.flush(html);
    if (!html.isAtLineStart()) {
      html.append("\n");
    }
  }

  private void endLine() {
    run.flush(html);
    html.append("\n");
  }

  private Element current() {
    return open.isEmpty() ? new Element(false, true, 0) : open.peek();
  }

  /**
   * @param fixed whether its text stays as it was typed
   * @param explaining whether acronyms in it are explained
   * @param tables how many tables it is in, itself included
   */
  private record Element(boolean fixed, boolean explaining, int tables) {}
}
