package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plates of Mali and others, and weapons and references, which are none. */
class NumberPlatesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Un pick-up, AB-1234-MD, a été vu.            | AB-1234-MD
          fr | Le taxi BC 4567 MD est parti.                | BC 4567 MD
          fr | Un camion 1234 MD 5 a été pris.              | 1234 MD 5
          fr | Une voiture, AA-123-AA, a brûlé.             | AA-123-AA
          fr | Une moto immatriculée BZ 4567 a été prise.   | BZ 4567
          en | A car with number plate BZ 4567 was found.    | BZ 4567
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.NUMBER_PLATE).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Des fusils AK-47, une PKM, un véhicule et une moto TVS.",
        "Le communiqué N°0001/EMGA/CAB et la loi 2025-012/PT-RM sur les véhicules.",
        "La note DG-123-SG est parue.",
        "Un véhicule blindé BRDM-2, un Mi-24 et un Su-25 sont engagés.",
        "La moto immatriculée au nom de son frère a disparu."
      })
  void leavesAlone(String text) {
    CheckTrial trial = new CheckTrial(folder, Check.NUMBER_PLATE);

    assertThat(trial.french(text)).isEmpty();
    assertThat(trial.english(text)).isEmpty();
  }
}
