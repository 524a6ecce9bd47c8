package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight marks in French, and what only looks like them. */
class StraightQuotesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Il parle d’\"une reprise lente\" du marché.  | une reprise lente
          fr | Il a dit : \"rien ne change.               | rien ne change.
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.QUOTES_STRAIGHT).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il parle d’« une reprise lente » du marché.",
        "Un tuyau de 12\" et un autre.",
        "L’attribut `lang=\"fr\"` du code.",
        "```\necho \"bonjour\"\n```"
      })
  void leavesAlone(String text) {
    assertThat(new CheckTrial(folder, Check.QUOTES_STRAIGHT).french(text)).isEmpty();
  }
}
