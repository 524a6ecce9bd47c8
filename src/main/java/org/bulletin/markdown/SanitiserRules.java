package org.bulletin.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that a body may have: what the renderer writes itself, and what
 * formats or marks up text. Nothing that runs, styles or fetches; where {@code href} and {@code
 * src} lead is judged later.
 */
final class SanitiserRules {

  private static final Pattern ID = Pattern.compile("\\S+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern TIME = Pattern.compile("[0-9PTWZ:.,+ -]{1,40}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins",
              "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
              "sup", "time", "u", "var", "wbr")
          .allowElements(
              "address",
              "aside",
              "blockquote",
              "dd",
              "details",
              "div",
              "dl",
              "dt",
              "figcaption",
              "figure",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "li",
              "ol",
              "p",
              "pre",
              "section",
              "summary",
              "ul")
          .allowElements(
              "caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr")
          .allowElements(
              (element, attributes) -> attributes.contains("src") ? element : null, "img")
          .allowWithoutAttributes("a", "span", "img")
          .allowAttributes("title")
          .globally()
          .allowAttributes("id")
          .matching(ID)
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("dir")
          .matching(DIRECTION)
          .globally()
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("role")
          .matching(true, "doc-noteref", "doc-backlink")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("class")
          .matching(true, "align-left", "align-center", "align-right")
          .onElements("td", "th")
          .allowAttributes("class")
          .matching(Pattern.compile("language-[A-Za-z0-9_+#.-]+"))
          .onElements("code")
          .allowAttributes("class")
          .matching(true, "footnotes")
          .onElements("div")
          .allowAttributes("role")
          .matching(true, "doc-endnotes")
          .onElements("div")
          .allowAttributes("colspan", "rowspan")
          .matching(SPAN)
          .onElements("td", "th")
          .allowAttributes("scope")
          .matching(true, "col", "row", "colgroup", "rowgroup")
          .onElements("th")
          .allowAttributes("span")
          .matching(SPAN)
          .onElements("col", "colgroup")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("value")
          .matching(NUMBER)
          .onElements("li")
          .allowAttributes("reversed")
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("datetime")
          .matching(TIME)
          .onElements("time", "ins", "del")
          .toFactory();

  private SanitiserRules() {}

  /** Returns the rules applied to a stream of HTML, with what they take out told to a listener. */
  static HtmlSanitizer.Policy policy(
      HtmlStreamEventReceiver output, HtmlChangeListener<Sanitiser> listener) {
    return POLICY.apply(output, listener, null);
  }
}
