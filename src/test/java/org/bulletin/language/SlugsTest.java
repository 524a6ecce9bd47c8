package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L’Armée à Gao : 12 morts          | l-armee-a-gao-12-morts
          L'armée d'Aguel'hoc               | l-armee-d-aguel-hoc
          Œuvre, cœur & æquo                | oeuvre-coeur-aequo
          FAMa – GAT : « bilan »            | fama-gat-bilan
          Ɛnjɛmuso ŋana                     | enjemuso-nana
          ISTANBUL İĞ                       | istanbul-ig
          ẞ Straße                          | ss-strasse
          القوات المسلّحة                    | القوات-المسلّحة
          ⵜⴰⵎⴰⵛⴻⵇ                           | ⵜⴰⵎⴰⵛⴻⵇ
          ½ ﬁn №5                           | 1-2-fin-no5
          ../../etc                         | etc
          …                                 | ''
          """)
  void aSlugHoldsLettersAndDigitsJoinedByHyphens(String text, String slug) {
    assertThat(Slugs.of(text)).isEqualTo(slug);
  }

  @RepeatedTest(100)
  void aSlugOfPlainLettersIsThatOfUnicodesTables(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String signs = "’‘“”«»–—…\u00A0\u202Fœ";
    String text =
        random
            .ints(random.nextInt(12), 0, 0x100 + signs.length())
            .map(at -> at < 0x100 ? at : signs.charAt(at - 0x100))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertThat(Slugs.of(text)).as(escaped(text)).isEqualTo(Slugs.ofAny(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x2000})
  void eachLetterHasTheSlugThatUnicodesTablesGiveIt(int start) {
    for (int letter = start; letter < start + 0x180; letter++) {
      String text = "a" + Character.toString(letter) + "b";

      assertThat(Slugs.of(text)).as(escaped(text)).isEqualTo(Slugs.ofAny(text));
    }
  }

  @RepeatedTest(200)
  void aSlugIsItsOwnSlug(RepetitionInfo repetition) {
    String slug = Slugs.of(text(new Random(repetition.getCurrentRepetition())));

    assertThat(Slugs.of(slug)).as(escaped(slug)).isEqualTo(slug);
    assertThat(Slugs.composed(slug)).isEqualTo(slug);
    assertThat(slug).doesNotContain("/", ".", " ", "%", "--", "\\", "?", "#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"un-slug", "2025", "قوات", "a"})
  void anEditorsSlugIsASlug(String slug) {
    assertThat(Slugs.isSlug(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "é", "a b", "a/b", "..", "a.b"})
  void othersAreNone(String slug) {
    assertThat(Slugs.isSlug(slug)).isFalse();
  }

  /** Letters of many scripts, marks, signs and spaces. */
  private static String text(Random random) {
    int[][] ranges = {
      {0x20, 0x17f}, {0x250, 0x2af}, {0x300, 0x36f}, {0x370, 0x5ff}, {0x600, 0x6ff},
      {0x7c0, 0x7ff}, {0x900, 0x97f}, {0x1100, 0x11ff}, {0x1e00, 0x1fff}, {0x2000, 0x21ff},
      {0x2d30, 0x2d7f}, {0xac00, 0xac7f}, {0xfb00, 0xfdff}, {0x1e900, 0x1e95f}
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      int[] range = ranges[random.nextInt(ranges.length)];
      text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0]));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(one -> escaped.append(Integer.toHexString(one)).append(' '));
    return escaped.toString();
  }
}
