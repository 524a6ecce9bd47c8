package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions as figures, as codes and in links to maps, and figures that are none. */
class CoordinatesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le camp est à 16.27, -0.05.                      | 16.27, -0.05
          fr | Le camp est à 16.2716, 0.0453 sur la carte.      | 16.2716, 0.0453
          fr | À 16°16′N 0°03′W, le camp.                       | 16°16′N 0°03′W
          fr | Par 16° 16' 12\" N et 0° 03' 05\" O.                  | 16° 16' 12\" N et 0° 03' 05\" O
          fr | Par 16,27° N, 0,05° O exactement.                | 16,27° N, 0,05° O
          fr | Par N 16°16′, W 0°03′ exactement.                 | N 16°16′, W 0°03′
          en | The code is 7F6W7X8X+2V.                         | 7F6W7X8X+2V
          en | It is [here](geo:16.27,-0.05).                   | geo:16.27,-0.05
          en | It is [here](https://www.openstreetmap.org/#map=12/16.2716/-0.0450). | https://www.openstreetmap.org/#map=12/16.2716/-0.0450
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.COORDINATES).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il a fait entre 38° et 45° à Gao, 16,27 mm de pluie, 12,5 en mai.",
        "Les versions 1.25, 1.30 et 2.10 ; les taux de 3.14, 2.71.",
        "La zone va du 15° N au 16° N, et 3° O.",
        "Le calcul 2345+67 et le C++ ; l’unité AB+12.",
        "Le [rapport](https://rapports.example/1.25/2.30)."
      })
  void leavesAlone(String text) {
    CheckTrial trial = new CheckTrial(folder, Check.COORDINATES);

    assertThat(trial.french(text)).isEmpty();
    assertThat(trial.english(text)).isEmpty();
  }
}
