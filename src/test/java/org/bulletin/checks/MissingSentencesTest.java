package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that one language of a passage lacks. */
class MissingSentencesTest {

  private static final String FRENCH =
      "Le pont de Gossi est fermé depuis mardi soir. Les convois passent par la piste du nord, où"
          + " des mines ont été signalées la semaine dernière. Le gouverneur annonce une déviation.";

  private static final String ENGLISH =
      "The Gossi bridge has been closed since Tuesday evening. Convoys take the northern track,"
          + " where mines were reported last week. The governor announces a diversion.";

  @TempDir Path folder;

  @Test
  void aSentenceThatTheTranslationLacksIsToldInTheOriginal() {
    String shorter =
        ENGLISH.replace(
            " Convoys take the northern track, where mines were reported last week.", "");

    assertThat(findings(FRENCH, shorter))
        .containsExactly(
            "BUL-014 fr:8 en:8 [Les convois passent par la piste du nord, où des…, articles/a.en.md]");
  }

  @Test
  void aSentenceThatOnlyTheTranslationHasIsToldThere() {
    String longer =
        ENGLISH
            + " Residents say that two lorries were burned near the village at dawn, and that their"
            + " drivers were taken away.";

    assertThat(findings(FRENCH, longer))
        .containsExactly(
            "BUL-014 en:8 fr:8 [Residents say that two lorries were burned near…, articles/a.fr.md]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the same in as many sentences, in two that became one, and in one that became two
        "The Gossi bridge has been closed since Tuesday evening. Convoys take the northern track,"
            + " where mines were reported last week. The governor announces a diversion.",
        "The Gossi bridge has been closed since Tuesday evening, and convoys take the northern"
            + " track, where mines were reported last week. The governor announces a diversion.",
        "The Gossi bridge has been closed since Tuesday evening. Convoys take the northern track."
            + " Mines were reported there last week. The governor announces a diversion.",
      })
  void theSameInAnotherNumberOfSentencesIsNone(String english) {
    assertThat(findings(FRENCH, english)).isEmpty();
  }

  @Test
  void aShortSentenceMayGo() {
    assertThat(findings(FRENCH + " C'est tout.", ENGLISH)).isEmpty();
  }

  private List<String> findings(String french, String english) {
    return CheckedPair.of(folder, french, english).findings();
  }
}
