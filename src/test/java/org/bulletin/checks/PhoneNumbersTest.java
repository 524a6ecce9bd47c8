package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are written in Mali, France and elsewhere, and figures, which are none. */
class PhoneNumbersTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Appelez le 76 12 34 56.                 | 76 12 34 56
          fr | Son numéro : +223 76 12 34 56.          | +223 76 12 34 56
          fr | Le 00223 66.12.34.56 répond.            | 00223 66.12.34.56
          fr | Il répond au 66-12-34-56.               | 66-12-34-56
          fr | Tél. 20212345, le matin.                | 20212345
          fr | Son WhatsApp est le +22376123456.       | +22376123456
          fr | À Paris, 06 12 34 56 78.                | 06 12 34 56 78
          fr | Il a écrit du +33 6 12 34 56 78.        | +33 6 12 34 56 78
          en | Call +1 212 555 0123 now.               | +1 212 555 0123
          en | His phone, 76 123 456, is off.          | 76 123 456
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.PHONE_NUMBER).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La gendarmerie répond au 80 00 11 14, la police au 17, les pompiers au 18.",
        "Un budget de 76 123 456 francs, soit +12 500 000 francs de plus.",
        "Le 12/04/2025 à 20:25, puis le 13.04.2025 à 21 h 12.",
        "Le tableau va du 2025-04-13 au 2025.04.14.",
        "La décision 2025-012/PT-RM et le communiqué N°0001/EMGA/CAB.",
        "Les 21 22 23 24 avril, de 2020 à 2025.",
        "Le dossier 76123456 est ouvert.",
        "Sur 1 250 000 habitants, 76,12 % votent.",
        "L’adresse 192.168.12.34 et la version 25.10.12.34.5.",
        "ISBN 978-2-07-036822-8."
      })
  void leavesAlone(String text) {
    CheckTrial trial = new CheckTrial(folder, Check.PHONE_NUMBER);

    assertThat(trial.french(text)).isEmpty();
    assertThat(trial.english(text)).isEmpty();
  }
}
