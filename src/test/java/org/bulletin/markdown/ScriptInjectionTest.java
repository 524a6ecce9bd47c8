package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an editor writes, a body has only elements and attributes that run, style and fetch
 * nothing.
 */
class ScriptInjectionTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "class",
          "colspan",
          "datetime",
          "decoding",
          "dir",
          "height",
          "href",
          "id",
          "lang",
          "loading",
          "open",
          "reversed",
          "role",
          "rowspan",
          "scope",
          "span",
          "src",
          "start",
          "tabindex",
          "title",
          "value",
          "width");

  static List<String> attacks() {
    return List.of(
        "<script>alert(1)</script>",
        "x <script>alert(1)</script>",
        "x <SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "x <img src=x onerror=alert(1)>",
        "x <img src=\"x\" onerror=\"alert(1)\">",
        "x <img/src='x'/onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<title><p title=\"</title><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<template><img src=x onerror=alert(1)></template>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
        "<form action=\"javascript:alert(1)\"><button formaction=\"x\">a</button></form>",
        "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>a</details>",
        "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
        "<body onload=alert(1)><base href=\"//evil.example/\">",
        "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=\"//evil.example/x.css\">",
        "<style>@import '//evil.example/x.css';</style>",
        "<p style=\"background:url(javascript:alert(1))\">a</p>",
        "<div class=\"x\" style=\"position:fixed\">a</div>",
        "<a href=\"x\" onmouseover=\"alert(1)\" target=\"_blank\" ping=\"//evil.example\">a</a>",
        "<a href=\"x\"><img src=x srcset=\"//evil.example/x 2x\"></a>",
        "<table background=\"//evil.example/x\"><td background=x>a</table>",
        "<!--><script>alert(1)</script>",
        "<!-- --!><script>alert(1)</script> -->",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<?php echo 1 ?><![CDATA[<script>alert(1)</script>]]><!DOCTYPE x [<!ENTITY a 'b'>]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;",
        "`<script>alert(1)</script>`",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "```\"onmouseover=\"alert(1)\na\n```",
        "```x\"><script>alert(1)</script>\na\n```",
        "[a](x \"\\\" onmouseover=\\\"alert(1)\")",
        "[a](x '\" onmouseover=alert(1) b=\"')",
        "[a](<\"onmouseover=alert(1)>)",
        "![\"onerror=\"alert(1)](x \"\\\"onerror=\\\"alert(1)\")",
        "![<script>alert(1)</script>](x)",
        "[<script>alert(1)</script>](x)",
        "<https://example.org/\"onmouseover=\"alert(1)>",
        "# <script>alert(1)</script>\n\n## \" onmouseover=\"alert(1)",
        "a[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
        "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
        "<div\n\n<script>alert(1)</script>",
        "<p title=\"\n\n\" onclick=\"alert(1)\">\n\na",
        "<a href=\"link-0\">a</a> [b](c)",
        "<a href=\"link-99\" id=\"link-0\" role=\"button\" tabindex=\"1\""
            + " class=\"align-left\">a</a>",
        "<a href=\"#\" onclick=\"alert(1)\">x</a>",
        "## <img src=x onerror=alert(1)>",
        "Terme\n: <script>alert(1)</script>",
        "[a]: x \"<script>\"\n\n[a]",
        "[x](y \"\\\"><script>alert(1)</script>\")",
        "<b/onclick=alert(1)>a</b\n>",
        "<q cite=\"javascript:alert(1)\">a</q>");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothingThatRunsComesOut(String attack) {
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      assertHarmless(Rendering.french(policy, attack).body());
    }
  }

  @ParameterizedTest
  @EnumSource(HtmlPolicy.class)
  void nothingThatRunsComesOutOfPiecesOfAttacksEither(HtmlPolicy policy) {
    Random random = new Random(20_250_413);
    List<String> pieces =
        attacks().stream()
            .flatMap(attack -> List.of(attack.split("(?<=[<>\"'=])")).stream())
            .toList();
    for (int turn = 0; turn < 2_000; turn++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length >= 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertHarmless(Rendering.french(policy, text.toString()).body());
    }
  }

  @Test
  void addressesStandInQuotedAttributes() {
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      Body body =
          Rendering.french(policy, "[a](b) ![c](d) <https://example.org> [e]\n\n[e]: f").body();
      for (int link = 0; link < body.links().size(); link++) {
        assertThat(body.html().get(link))
            .matches(Pattern.compile(".* (href|src)=\"", Pattern.DOTALL));
        assertThat(body.html().get(link + 1)).startsWith("\"");
      }
    }
  }

  private static void assertHarmless(Body body) {
    String html = String.join("ADDRESS", body.html());
    assertThat(Tags.balanced(html)).as(html).isTrue();
    for (String tag : Tags.of(html)) {
      assertThat(ELEMENTS).contains(tag.replaceAll("(?s)[</>]|[ >].*", ""));
      Pattern.compile(" ([a-z-]+)=\"")
          .matcher(tag)
          .results()
          .forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.group(1)));
      Pattern.compile(" (?:href|src)=\"([^\"]*)\"")
          .matcher(tag)
          .results()
          .forEach(address -> assertThat(address.group(1)).matches("ADDRESS|#fn(ref)?-[0-9-]+"));
    }
  }
}
