package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCatalogueTest {

  private static final MessageCatalogue FRENCH =
      new MessageCatalogue(
          Language.FRENCH,
          Map.of(
              "plain", "L'armée d'ici",
              "filled", "Page {0} d'{1}",
              "counted", "{0, plural, =0 {aucun article} one {# article} other {# articles}}"));

  @Test
  void anApostropheStandsForItself() {
    assertThat(FRENCH.format("plain", List.of())).contains("L'armée d'ici");
    assertThat(FRENCH.format("filled", List.of(3, "Alger"))).contains("Page 3 d'Alger");
  }

  @Test
  void aNumberChoosesItsWords() {
    assertThat(FRENCH.format("counted", List.of(0))).contains("aucun article");
    assertThat(FRENCH.format("counted", List.of(1))).contains("1 article");
    assertThat(FRENCH.format("counted", List.of(1234))).contains("1\u202f234 articles");
  }

  /** ICU is not asked where texts alone fill gaps, but says the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page {0} d'{1}",
        "{1}{0}",
        "d''{0}",
        "d'{0}'",
        "'{'{0}'}'",
        "{0} # | {1} é’",
        "{0} {2}",
        "''{0}",
        "{ 0 }",
        "{0,number} {1}",
        "rien"
      })
  void textsFillGapsAsIcuWouldHaveThem(String pattern) {
    MessageCatalogue catalogue = new MessageCatalogue(Language.FRENCH, Map.of("key", pattern));
    String forIcu = pattern.replaceAll("(?<!')'(?=\\{\\d)", "''");

    for (List<Object> arguments : List.<List<Object>>of(List.of("{a", "b'"), List.of(3, "c"))) {
      if (pattern.contains("number") && arguments.get(0) instanceof String) {
        continue;
      }
      assertThat(catalogue.format("key", arguments))
          .contains(
              new MessageFormat(forIcu, Language.FRENCH.locale()).format(arguments.toArray()));
    }
  }

  @Test
  void aMissingKeyIsTakenFromTheFallback() {
    MessageCatalogue english =
        new MessageCatalogue(
            Language.ENGLISH, Map.of("filled", "Page {0} of {1}"), Optional.of(FRENCH));

    assertThat(english.format("filled", List.of(3, "x"))).contains("Page 3 of x");
    assertThat(english.format("counted", List.of(1234))).contains("1\u202f234 articles");
    assertThat(english.format("nowhere", List.of())).isEmpty();
    assertThat(english.keys()).containsExactly("filled");
  }
}
