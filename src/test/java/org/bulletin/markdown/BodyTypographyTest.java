package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code _} is a no-break space and {@code ¦} a narrow one. */
class BodyTypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          **mot** !                | <strong>mot</strong>¦!
          mot **!**                | mot¦<strong>!</strong>
          « *x* »                  | «_<em>x</em>_»
          l'*armée*                | l’<em>armée</em>
          *l*'armée                | <em>l</em>’armée
          12 **000** hommes        | 12¦<strong>000</strong> hommes
          mot [lien](a'b) : suite  | mot <a href="a'b">lien</a>_: suite
          `a` : `b : c`            | <code>a</code>_: <code>b : c</code>
          a&nbsp;! &laquo; b       | a¦! «_b
          <https://x.example/l'a>  | <a href="https://x.example/l'a">https://x.example/l'a</a>
          [a@l'b](c "d'e : f")     | <a href="c" title="d'e : f">a@l'b</a>
          """)
  void rulesLookAcrossMarkupAndStopAtCodeAndAddresses(String markdown, String html) {
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      assertThat(Rendering.french(policy, markdown).html())
          .isEqualTo("<p>" + html.replace('_', '\u00A0').replace('¦', '\u202F') + "</p>\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          <span lang="en">it's : ok</span> :          | <span lang="en">it's : ok</span>_:
          <span lang="fr-ML">l'a : b</span>           | <span lang="fr-ML">l’a_: b</span>
          <i lang="en">a 'n' <b lang="fr">l'a</b></i> | <i lang="en">a 'n' <b lang="fr">l’a</b></i>
          <kbd>l'a :</kbd> <samp>l'a :</samp>         | <kbd>l'a :</kbd> <samp>l'a :</samp>
          """)
  void textOfAnotherLanguageStaysAsItIs(String markdown, String html) {
    assertThat(Rendering.french(HtmlPolicy.SANITISED, markdown).html())
        .isEqualTo("<p>" + html.replace('_', '\u00A0').replace('¦', '\u202F') + "</p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"## L'été :", "- a :\n- b", "| l'a : |\n|-|", "T'a\n: d'e", "> l'a :"})
  void rulesHoldInEveryBlockAndNeverAcrossTwo(String markdown) {
    assertThat(Rendering.french(HtmlPolicy.ESCAPED, markdown).html())
        .doesNotContain("'", " :")
        .containsAnyOf("’", "\u00A0:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "tmh"})
  void otherLanguagesStayAsTheyWereTyped(String tag) {
    Typography typography = Typography.of(new Language(tag));
    assertThat(Rendering.of(HtmlPolicy.ESCAPED, typography, "l'a : « b » !").html())
        .isEqualTo("<p>l'a : « b » !</p>\n");
  }
}
