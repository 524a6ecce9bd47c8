package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

  private static final String EVERYTHING =
      """
      # L'armée à Gao : 12 000 hommes !

      Un *mot*, un **fort**, un ~~barré~~, `du code`, une [ref] et une note[^n].\\
      Suite &eacute; &amp; <https://example.org/l'a> et <a@example.org>.

      ![Une photo](photo.jpg "La légende : ici")

      | A | B |
      |:--|--:|
      | 1 | `2` |

      > - un
      >   1. deux
      >
      > ```java
      > int a = 1 < 2;
      > ```

      Terme
      : Définition

      ---

      ## Bilan

          code indenté

      [ref]: ../04/a.fr.md "titre"

      [^n]: La note, et encore[^n].
      """;

  @Test
  void aHeadingCarriesItsIdAndIsListed() {
    Rendering rendering = Rendering.escaped("## L’**Armée** à `Gao`[^n]\n\n[^n]: note\n");
    assertThat(rendering.html()).startsWith("<h2 id=\"l-armee-a-gao\">L’<strong>Armée</strong>");
    assertThat(rendering.body().headings())
        .containsExactly(new Heading(2, "l-armee-a-gao", "L’Armée à Gao"));
    assertThat(rendering.body().anchors()).contains("l-armee-a-gao");
  }

  @Test
  void idsAreUniqueAndNeverEmpty() {
    Rendering rendering =
        Rendering.escaped(
            """
            ## Bilan
            ## Bilan
            ## Bilan 2
            ## !!
            ## fn 1
            ## fnref 1

            a[^n]

            [^n]: note
            """);
    assertThat(rendering.body().headings())
        .extracting(Heading::id)
        .containsExactly("bilan", "bilan-2", "bilan-2-2", "section", "fn-1-2", "fnref-1-2");
    assertThat(rendering.html()).contains("id=\"fn-1\"", "id=\"fnref-1\"");
  }

  @Test
  void aHeadingOfLevelOneStandsBelowTheTitleAndIsReported() {
    Rendering rendering = Rendering.escaped("texte\n\n# Bilan\n");
    assertThat(rendering.html()).contains("<h2 id=\"bilan\">Bilan</h2>");
    assertThat(rendering.messages()).containsExactly("WARNING MARKDOWN_HEADING_ONE 7:1+7 []");
  }

  @Test
  void aTableScrollsAndNamesItsColumns() {
    assertHtml(
        """
        | Ville | Morts | |
        |:------|:-----:|--:|
        | Gao   | 12    | x |
        | Kidal |
        """,
        """
        <div class="table-scroll" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">Ville</th>
        <th scope="col" class="align-center">Morts</th>
        <td class="align-right"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">Gao</td>
        <td class="align-center">12</td>
        <td class="align-right">x</td>
        </tr>
        <tr>
        <td class="align-left">Kidal</td>
        <td></td>
        <td></td>
        </tr>
        </tbody>
        </table>
        </div>
        """);
  }

  @Test
  void aFootnoteLeadsBackToEachReferenceToIt() {
    assertHtml(
        """
        a[^n] b[^n]

        [^n]: La *note*.
        """,
        """
        <p>a<sup id="fnref-1"><a href="#fn-1" role="doc-noteref">1</a></sup> \
        b<sup id="fnref-1-2"><a href="#fn-1" role="doc-noteref">1</a></sup></p>
        <div class="footnotes" role="doc-endnotes">
        <ol>
        <li id="fn-1">
        <p>La <em>note</em>.\u00A0<a href="#fnref-1" role="doc-backlink">↩\uFE0E1</a>\
        \u00A0<a href="#fnref-1-2" role="doc-backlink">↩\uFE0E1.2</a></p>
        </li>
        </ol>
        </div>
        """);
  }

  @Test
  void footnotesAreNumberedAsTheyAreReferredToAndAnUnusedOneIsLeftOut() {
    Rendering rendering =
        Rendering.escaped(
            """
            x[^b] y[^a]

            [^a]: A
            [^b]: B[^c]
            [^c]: C[^b]
            [^d]: D
            """);
    assertThat(rendering.html())
        .containsSubsequence("id=\"fn-1\"", "B<", "id=\"fn-2\"", "A\u00A0", "id=\"fn-3\"", "C<")
        .contains("href=\"#fnref-1-2\"")
        .doesNotContain("D");
    assertThat(rendering.body().links()).isEmpty();
  }

  @Test
  void aReferenceToNoFootnoteIsText() {
    assertHtml("a[^x]", "<p>a[^x]</p>\n");
  }

  @Test
  void anImageAloneInItsParagraphIsAFigureWithItsTitleAsCaption() {
    assertHtml(
        "![Des *soldats*](photo.jpg \"À Gao\")",
        """
        <figure><img src="photo.jpg" alt="Des soldats" loading="lazy" decoding="async">
        <figcaption>À Gao</figcaption>
        </figure>
        """);
    assertHtml(
        "![](a.png)\n",
        "<figure><img src=\"a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\"></figure>\n");
  }

  @Test
  void anImageAmongWordsIsPartOfTheLine() {
    assertHtml(
        "a ![b](c.png \"d\")",
        "<p>a <img src=\"c.png\" alt=\"b\" title=\"d\" loading=\"lazy\" decoding=\"async\"></p>\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void commonMarkIsWrittenAsHtml(String markdown, String html) {
    assertHtml(markdown, html + "\n");
  }

  static List<Arguments> examples() {
    return List.of(
        Arguments.of("a\\\nb", "<p>a<br>\nb</p>"),
        Arguments.of("a  \nb", "<p>a<br>\nb</p>"),
        Arguments.of("a\nb", "<p>a\nb</p>"),
        Arguments.of("``a ` b``", "<p><code>a ` b</code></p>"),
        Arguments.of("\\*a\\* &copy; &#35; a<b", "<p>*a* © # a&lt;b</p>"),
        Arguments.of("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        Arguments.of("- a\n\n- b", loose("<p>a</p>", "<p>b</p>")),
        Arguments.of("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>"),
        Arguments.of("T\n: D", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>"),
        Arguments.of("> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>"),
        Arguments.of("***", "<hr>"),
        Arguments.of("[sic] et [*a*][b]", "<p>[sic] et [<em>a</em>][b]</p>"));
  }

  private static String loose(String first, String second) {
    return "<ul>\n<li>\n%s\n</li>\n<li>\n%s\n</li>\n</ul>".formatted(first, second);
  }

  @Test
  void codeKeepsItsLinesAndItsLanguage() {
    assertHtml(
        """
        ```java title
        a < b

          c
        ```

            d

            e
        """,
        """
        <pre tabindex="0"><code class="language-java">a &lt; b

          c
        </code></pre>
        <pre tabindex="0"><code>d

        e
        </code></pre>
        """);
  }

  @Test
  void strikethroughIsADeletion() {
    assertHtml("~~a *b*~~", "<p><del>a <em>b</em></del></p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "&#1;", "&#x85;", "\uD83D", "\uFFFE"})
  void whatHtmlDoesNotAllowIsReplaced(String character) {
    assertThat(Rendering.escaped("a" + character + "b").html()).isEqualTo("<p>a\uFFFDb</p>\n");
  }

  @Test
  void withoutRawHtmlBothPoliciesGiveTheSameBody() {
    assertThat(Rendering.french(HtmlPolicy.SANITISED, EVERYTHING).body())
        .isEqualTo(Rendering.french(HtmlPolicy.ESCAPED, EVERYTHING).body());
  }

  @Test
  void theSameTextGivesTheSameBodyOnAnyThreadAndInAnyLocale() {
    Rendering expected = Rendering.french(HtmlPolicy.SANITISED, EVERYTHING);
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar", "fr", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        MarkdownRenderer shared = new MarkdownRenderer(HtmlPolicy.SANITISED);
        assertThat(IntStream.range(0, 40).parallel().mapToObj(turn -> everything(shared)))
            .allMatch(expected.body()::equals);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void anEmptyTextHasAnEmptyBody() {
    assertThat(Rendering.escaped("").body()).isEqualTo(Body.EMPTY);
  }

  private static Body everything(MarkdownRenderer renderer) {
    return renderer.render(
        new MarkdownText("articles/a.fr.md", EVERYTHING, 5),
        Typography.of(Language.FRENCH),
        Glossary.NONE,
        new Diagnostics());
  }

  private static void assertHtml(String markdown, String html) {
    Rendering rendering = Rendering.escaped(markdown);
    assertThat(rendering.html()).isEqualTo(html);
    assertThat(rendering.messages()).isEmpty();
  }
}
