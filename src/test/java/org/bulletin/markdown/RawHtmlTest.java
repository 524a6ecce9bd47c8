package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  @Test
  void escapedHtmlIsShownAndEachTagReported() {
    Rendering rendering = Rendering.escaped("a <b class='x'>c</b>\n\n<div>\n*d*\n</div>\n");
    assertThat(rendering.html())
        .isEqualTo(
            """
            <p>a &lt;b class='x'&gt;c&lt;/b&gt;</p>
            <p>&lt;div&gt;
            *d*
            &lt;/div&gt;</p>
            """);
    assertThat(rendering.messages())
        .containsExactly(
            "WARNING MARKDOWN_HTML 5:3+13 [<b class='x'>]",
            "WARNING MARKDOWN_HTML 5:17+4 [</b>]",
            "WARNING MARKDOWN_HTML 7:1+5 [<div>]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <!-- SECRET -->b",
        "a <!-- SECRET -- encore -->b",
        "a <!-- SECRET\nencore -->b",
        "<!-- SECRET -->\n\nab",
        "<!--\nSECRET\n\nencore\n-->\n\nab",
        "- ab\n\n  <!-- SECRET -->",
      })
  void commentsAreDroppedInSilence(String text) {
    for (Rendering rendering : both(text)) {
      assertThat(rendering.html()).doesNotContain("SECRET", "encore", "--").contains("b");
      assertThat(rendering.messages()).isEmpty();
    }
  }

  @Test
  void commentsWithinHtmlAreDroppedToo() {
    for (Rendering rendering : both("<div>\n<!-- SECRET -->a\n</div>\n")) {
      assertThat(rendering.html()).doesNotContain("SECRET").contains("a");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a <!-- SECRET", "a <!-- SECRET\n\nb -->", "> a <!-- SECRET\n\nb -->"})
  void aCommentThatItsParagraphLeavesOpenIsAnError(String text) {
    for (Rendering rendering : both(text)) {
      assertThat(rendering.messages())
          .anyMatch(message -> message.matches("ERROR MARKDOWN_COMMENT_UNCLOSED 5:[35]\\+4 .*"));
    }
  }

  @Test
  void aCommentBlockThatIsNeverClosedIsAnErrorAndNotPublished() {
    for (Rendering rendering : both("a\n\n<!-- SECRET\n\nencore")) {
      assertThat(rendering.html()).isEqualTo("<p>a</p>\n");
      assertThat(rendering.messages()).containsExactly("ERROR MARKDOWN_COMMENT_UNCLOSED 7:1+4 []");
    }
  }

  @Test
  void anEscapedCommentIsText() {
    Rendering rendering = Rendering.escaped("\\<!-- a --> `<!-- b -->`");
    assertThat(rendering.html())
        .isEqualTo("<p>&lt;!-- a --&gt; <code>&lt;!-- b --&gt;</code></p>\n");
    assertThat(rendering.messages()).isEmpty();
  }

  @Test
  void sanitisedHtmlKeepsWhatFormatsText() {
    Rendering rendering =
        Rendering.sanitised(
            """
            <abbr title="Forces armées">FAMa</abbr> H<sub>2</sub>O <kbd>a</kbd> \
            <bdi dir="rtl" lang="ar">مالي</bdi> <ruby>a<rt>b</rt></ruby><br>

            <details open><summary>S</summary>

            *texte*

            </details>
            """);
    assertThat(rendering.html())
        .isEqualTo(
            """
            <p><abbr title="Forces armées">FAMa</abbr> H<sub>2</sub>O <kbd>a</kbd> \
            <bdi dir="rtl" lang="ar">مالي</bdi> <ruby>a<rt>b</rt></ruby><br>
            </p>
            <details open="open">
            <summary>S</summary>

            <p><em>texte</em></p>
            </details>

            """);
    assertThat(rendering.messages()).isEmpty();
  }

  @Test
  void whatTheSanitiserTakesOutIsReported() {
    Rendering rendering =
        Rendering.sanitised("a <b onclick=\"x()\">b</b> <iframe src=\"c\"></iframe>");
    assertThat(rendering.html()).isEqualTo("<p>a <b>b</b> </p>\n");
    assertThat(rendering.messages())
        .containsExactly(
            "WARNING MARKDOWN_HTML_REMOVED 5:3+17 [onclick]",
            "WARNING MARKDOWN_HTML_REMOVED 5:26+16 [<iframe>]");
  }

  @Test
  void sanitisedLinksAndImagesAreLeftOpenToo() {
    Rendering rendering =
        Rendering.sanitised(
            "a\n<a href=\"b.md\">c</a> <img src='d.png'> <a href=\"e&amp;f\">g</a>");
    assertThat(rendering.html())
        .isEqualTo(
            """
            <p>a
            <a href="b.md">c</a> <img src="d.png" alt="" loading="lazy" decoding="async"> \
            <a href="e&f">g</a></p>
            """);
    assertThat(rendering.links()).containsExactly("6:10+4 b.md", "6:32+5 d.png", "6:40+18 e&f");
    assertThat(rendering.body().links())
        .extracting(LinkReference::kind)
        .containsExactly(
            LinkReference.Kind.LINK, LinkReference.Kind.IMAGE, LinkReference.Kind.LINK);
  }

  @Test
  void anEditorsIdIsKeptUnlessItIsTaken() {
    Rendering rendering =
        Rendering.sanitised(
            """
            <p id="bilan">a</p>
            <p id="ici">b</p>
            <p id="ici">c</p>
            <p id="fn-1">d</p>

            ## Bilan[^n]

            [^n]: note
            """);
    assertThat(rendering.html())
        .contains("<p>a</p>", "<p id=\"ici\">b</p>", "<p>c</p>", "<p>d</p>", "<h2 id=\"bilan\">");
    assertThat(rendering.body().anchors())
        .containsExactlyInAnyOrder("ici", "bilan", "fnref-1", "fn-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x <script>\n\nREST",
        "x <b>\n\nREST",
        "<div class=\"a\n\nREST",
        "<p title='\n\nREST",
        "<style>a\n</style>\n\nREST",
        "x <textarea>\n\nREST",
        "x </p></div></ul>\n\nREST",
      })
  void whatIsLeftOpenSwallowsNothing(String text) {
    Rendering rendering = Rendering.sanitised(text);
    assertThat(rendering.html()).contains("<p>REST</p>");
    assertThat(Tags.balanced(rendering.html())).isTrue();
  }

  @Test
  void anEditorsTagCannotEndTheListAroundIt() {
    assertThat(Rendering.sanitised("- a </li></ul> b\n- c").html())
        .isEqualTo("<ul>\n<li>a  b</li>\n<li>c</li>\n</ul>\n");
  }

  @Test
  void aBlockCannotStartWithinAParagraph() {
    Rendering rendering = Rendering.sanitised("a <div>b</div>");
    assertThat(rendering.html()).isEqualTo("<p>a b</p>\n");
    assertThat(rendering.messages()).containsExactly("WARNING MARKDOWN_HTML_REMOVED 5:3+5 [<div>]");
  }

  @Test
  void anEditorsTableScrollsLikeOthers() {
    assertThat(Rendering.sanitised("<table><tr><th scope=\"row\">a<td>b</table>").html())
        .startsWith("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<tbody>")
        .contains("<th scope=\"row\">a</th>\n<td>b</td>")
        .contains("</table>\n</div>");
  }

  private static Rendering[] both(String text) {
    return new Rendering[] {Rendering.escaped(text), Rendering.sanitised(text)};
  }
}
