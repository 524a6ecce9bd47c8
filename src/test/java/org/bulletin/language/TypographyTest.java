package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code _} is a no-break space and {@code ¦} a narrow one. */
class TypographyTest {

  private static final Typography FRENCH = Typography.of(Language.FRENCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          Gao : douze morts        | Gao_: douze morts
          Qui ? Quoi ! Donc ; oui  | Qui¦? Quoi¦! Donc¦; oui
          Vraiment ?!              | Vraiment¦?!
          « rien à signaler »      | «_rien à signaler_»
          « Quoi ? »               | «_Quoi¦?_»
          (où ?)                   | (où¦?)
          l'AES aujourd'hui        | l’AES aujourd’hui
          l'« opération »          | l’«_opération_»
          12 000 hommes            | 12¦000 hommes
          1 234 567,5 F            | 1¦234¦567,5 F
          10 000-15 000            | 10¦000-15¦000
          50 % des voix            | 50¦% des voix
          mot_! et «_mot_»         | mot¦! et «_mot_»
          """)
  void typedSpacesAndApostrophesAreReplaced(String typed, String typeset) {
    assertThat(FRENCH.apply(marked(typed))).isEqualTo(marked(typeset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gao: douze morts, qui? quoi! «rien»",
        "",
        "10:00 et 10 h 30, 10:30:00",
        "https://example.org/l'armée?a=1",
        "redaction@l'example.org",
        "www.l'example.org",
        "C:\\Windows",
        "a != b et a :b",
        "en 2025 300 soldats",
        "76 12 34 56",
        "+223 20 22 30 40",
        "+223 200 300",
        "06 123 456",
        "20 22 300",
        "10:00 200 soldats",
        "RN15 300",
        "3,14 159",
        "01/02/12 300",
        "2025-04-13 200",
        "12  000",
        "30' et 45'",
        "rock 'n' roll",
        "'cité'",
        "100 kg, 5 km",
        "mot %d",
      })
  void whatIsNotFrenchPunctuationStaysAsItWasTyped(String text) {
    assertThat(FRENCH.apply(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-ML", "fr-CH", "fr-Latn-ML"})
  void theRulesHoldForFrenchWhereverItIsSpoken(String tag) {
    Language language = new Language(tag);
    assertThat(Typography.of(language).apply("l'a !")).isEqualTo("l’a\u202F!");
    assertThat(FRENCH.covers(language)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "bm", "frp", "tmh-Tfng"})
  void otherLanguagesHaveNoRules(String tag) {
    Language language = new Language(tag);
    assertThat(Typography.of(language).apply("l'a ! 12 000")).isEqualTo("l'a ! 12 000");
    assertThat(FRENCH.covers(language)).isFalse();
  }

  @Test
  void noneLeavesEveryTextAsItIs() {
    assertThat(Typography.none().apply("l'a : b")).isEqualTo("l'a : b");
    assertThat(Typography.none().covers(Language.FRENCH)).isFalse();
  }

  @Test
  void rulesReplaceCharactersOneByOneAndApplyingThemAgainChangesNothing() {
    List<String> pieces =
        List.of(
            "mot", "é", "e\u0301", "😀", " ", " ", " ", "\n", "\u00A0", "\u202F", "'", "’", "«",
            "»", ";", ":", "!", "?", "%", "1", "12", "000", "2025", "-", "/", ".", ",", "+", "=",
            "\\", "@", "://", "www.", "(", ")", "_", "\uD83D");
    Random random = new Random(20_250_413);
    for (int turn = 0; turn < 50_000; turn++) {
      StringBuilder built = new StringBuilder();
      for (int length = random.nextInt(24); length >= 0; length--) {
        built.append(pieces.get(random.nextInt(pieces.size())));
      }
      String text = built.toString();
      String once = FRENCH.apply(text);
      assertThat(once).hasSameSizeAs(text);
      assertThat(FRENCH.apply(once)).isEqualTo(once);
      assertThat(plain(once)).isEqualTo(plain(text));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\u00A0\u202F\n]", " ").replace('’', '\'');
  }

  private static String marked(String text) {
    return text.replace('_', '\u00A0').replace('¦', '\u202F');
  }
}
