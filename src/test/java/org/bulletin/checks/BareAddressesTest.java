package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in the text as they are, and links. */
class BareAddressesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Lire https://journal.example/a, puis voter.  | https://journal.example/a
          fr | Lire sur www.journal.example.                | www.journal.example
          en | See (http://journal.example/b) today.        | http://journal.example/b
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.ADDRESS_BARE).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lire [le texte](https://journal.example/a).",
        "Lire [www.journal.example](https://www.journal.example/).",
        "Le protocole http:// et le préfixe www. sont anciens.",
        "```\nhttps://journal.example/a\n```"
      })
  void leavesAlone(String text) {
    assertThat(new CheckTrial(folder, Check.ADDRESS_BARE).french(text)).isEmpty();
  }
}
