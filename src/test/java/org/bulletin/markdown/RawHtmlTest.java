package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  @Test
  void htmlShowsAsTextAndIsReported() {
    Rendered rendered = Rendered.of("Un <b>mot</b>.\n");

    assertThat(rendered.html()).isEqualTo("<p>Un &lt;b&gt;mot&lt;/b&gt;.</p>");
    assertThat(rendered.told()).isNotEmpty().allMatch(told -> told.endsWith("MARKDOWN_HTML"));
    assertThat(rendered.told().get(0)).startsWith("8:4 WARNING");
  }

  @Test
  void aCommentIsNeverPublished() {
    assertThat(Rendered.of("Avant <!-- à vérifier --> après\n").html())
        .contains("Avant")
        .contains("après")
        .doesNotContain("vérifier");
    assertThat(Rendered.sanitised("<!-- note -->\n\nTexte\n").html()).doesNotContain("note");
  }

  @Test
  void aCommentThatIsNeverClosedIsAnError() {
    assertThat(Rendered.of("Texte\n\n<!-- note\n\nsuite\n").told())
        .contains("10:1 ERROR MARKDOWN_COMMENT_UNCLOSED");
  }

  @Test
  void sanitisedHtmlKeepsWhatFormatsText() {
    Rendered rendered =
        Rendered.sanitised("H<sub>2</sub>O, <span lang=\"en\">the word</span> <kbd>X</kbd>\n");

    assertThat(rendered.html())
        .contains("H<sub>2</sub>O")
        .contains("lang=\"en\"")
        .contains("<kbd>X</kbd>");
    assertThat(rendered.told()).isEmpty();
  }

  @Test
  void addressesInSanitisedHtmlAreOpenLinksToo() {
    Rendered rendered = Rendered.sanitised("<a href=\"../04/b.fr.md\">lien</a>\n");

    assertThat(rendered.body().links()).hasSize(1);
    assertThat(rendered.body().links().get(0).target()).isEqualTo("../04/b.fr.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<a href=\"#\" onclick=\"alert(1)\">x</a>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<style>@import 'https://evil.example'</style>",
        "<p style=\"background:url(https://evil.example)\">x</p>",
        "<link rel=stylesheet href=https://evil.example>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://evil.example>",
        "<form action=https://evil.example><input name=a></form>",
        "<object data=x></object><embed src=x>",
        "![x](y \"\\\" onerror=alert(1) \")",
        "[x](y \"\\\"><script>alert(1)</script>\")",
        "| <script>alert(1)</script> |\n|---|\n| x |",
        "`<script>alert(1)</script>`",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[a]: x \"<script>\"\n\n[a]",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
        "## <img src=x onerror=alert(1)>",
        "Term\n: <script>alert(1)</script>",
      })
  void nothingExecutableComesOut(String attack) {
    assertHarmless(Rendered.of(attack + "\n").html());
    assertHarmless(Rendered.sanitised(attack + "\n").html());
  }

  private static void assertHarmless(String html) {
    String tags =
        String.join(
            "\n",
            Pattern.compile("<[^>]*>").matcher(html).results().map(MatchResult::group).toList());
    String unquoted = tags.replaceAll("\"[^\"]*\"", "\"\"");
    assertThat(unquoted.toLowerCase(Locale.ROOT))
        .doesNotContainPattern(
            "<(script|style|iframe|svg|link|meta|base|form|input|object|embed|math)")
        .doesNotContainPattern("\\son\\w+\\s*=")
        .doesNotContainPattern("\\sstyle\\s*=");
  }
}
