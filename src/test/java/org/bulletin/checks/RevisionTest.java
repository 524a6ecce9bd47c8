package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bulletin.build.Recorded;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of an article its translators have to know of. */
class RevisionTest {

  private static final String FRENCH =
      """
      === articles/pont.fr.md
      ---
      title: "Gao : le pont est ouvert"
      date: 2025-04-13
      rubric: operations
      region: gao
      lead: L'armée a rouvert le pont de Wabaria, fermé depuis 12 000 heures.
      quote: {text: Nous passons enfin., by: Un commerçant}
      image: {src: /media/pont.png, alt: Un pont sur le fleuve, caption: Le pont de Wabaria}
      ---
      Le pont de Wabaria est ouvert aux camions depuis samedi matin. Les commerçants
      de la rive droite attendaient depuis février.

      ## Les horaires

      - Le passage ouvre vers six heures.
      - Le passage ferme le soir.

      > Nous passons enfin, dit un commerçant.

      | Jour   | Camions |
      |--------|---------|
      | lundi  | trente  |
      | mardi  | douze   |

      Voir [notre carte](../05/carte.fr.md#rives) et [le décret](https://example.org/decret).
      """;

  private static final String ENGLISH =
      """
      === articles/pont.en.md
      ---
      title: Gao bridge open
      lead: The army has reopened the bridge.
      image: {alt: A bridge across the river}
      ---
      The bridge is open.
      """;

  /** Files of editors hold it: whoever changes what makes it makes all their translations stale. */
  private static final String REVISION = "b41390d577";

  private static final int TRIES = 12;

  @TempDir Path folder;

  @BeforeEach
  void record() {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH).with(ENGLISH);
    assertThat(bulletin.engine().recordRevisions(List.of("pont")).outcomes())
        .containsExactly(new Recorded.Written("articles/pont.en.md", REVISION));
    assertThat(state(FRENCH)).isEqualTo(Kind.FINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rubric: operations | rubric: [operations, cooperation]",
        "region: gao        | region: kidal",
        "date: 2025-04-13   | date: 2025-04-12",
        "'L''armée'         | L’armée",
        "Gao : le           | 'Gao  : le'",
        "12 000             | 12\u202F000",
        "../05/carte        | ../../archive/carte",
        "camions            | *camions*",
      })
  void whatIsNotTranslatedDoesNotCount(String part, String by) {
    String edited = FRENCH.replace(part, by);
    assertThat(edited).isNotEqualTo(FRENCH);

    assertThat(state(edited)).isEqualTo(Kind.FINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le pont est ouvert      | le pont est fermé",
        "12 000                  | 13 000",
        "Nous passons enfin.,    | Nous passons.,",
        "by: Un commerçant       | by: Une commerçante",
        "Un pont sur             | Une vue sur",
        "caption: Le pont        | caption: Un pont",
        "## Les horaires         | ### Les horaires",
        "- Le passage ferme      | Le passage ferme",
        "trente                  | trois",
        "carte.fr.md#rives       | carte.fr.md#routes",
        "carte.fr.md             | autre.fr.md",
        "example.org/decret      | example.org/arrete",
        "samedi matin            | samedimatin",
      })
  void whatIsTranslatedCounts(String part, String by) {
    String edited = FRENCH.replace(part, by);
    assertThat(edited).isNotEqualTo(FRENCH);

    assertThat(state(edited)).isEqualTo(Kind.STALE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void wrappingNeverCounts(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      String edited = FRENCH.replace("samedi matin. Les", wrapped("samedi matin. Les", random));
      edited =
          edited.replace(
              "Les commerçants\nde la rive droite",
              wrapped("Les commerçants de la rive droite", random));

      assertThat(state(edited)).as(edited).isEqualTo(Kind.FINE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWordOfTheTextAlwaysCounts(long seed) {
    Random random = new Random(seed);
    String[] words = FRENCH.substring(FRENCH.lastIndexOf("---\nLe pont") + 4).split("\\P{L}+", -1);
    for (int i = 0; i < TRIES; i++) {
      String word = words[random.nextInt(words.length)];
      if (word.length() > 3 && !word.matches("https|example")) {
        int at = FRENCH.indexOf(word, FRENCH.lastIndexOf("---\nLe pont"));
        String edited =
            FRENCH.substring(0, at) + "autrement" + FRENCH.substring(at + word.length());

        assertThat(state(edited)).as(edited).isEqualTo(Kind.STALE);
      }
    }
  }

  @Test
  void whereAllIsAsItWasTheTranslationIsFineAgain() {
    assertThat(state(FRENCH.replace("samedi", "lundi"))).isEqualTo(Kind.STALE);
    assertThat(state(FRENCH)).isEqualTo(Kind.FINE);
  }

  private static String wrapped(String words, Random random) {
    StringBuilder wrapped = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      wrapped.append(wrapped.isEmpty() ? "" : random.nextBoolean() ? " " : "\n").append(word);
    }
    return wrapped.toString();
  }

  private Kind state(String french) {
    return TestBulletin.in(folder)
        .with(french)
        .engine()
        .translations()
        .translations()
        .articles()
        .get(0)
        .states()
        .get(1)
        .kind();
  }
}
