package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An age under 18 beside initials or a name, and durations, which are no age. */
class IdentifiableMinorsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les secours ont retrouvé A. T., 15 ans, sur la berge.                      | A. T.
          fr | M.K. (12 ans) a été soigné à Gao.                                             | M.K.
          fr | Une fillette de sept ans, A. T., est morte.                                   | A. T.
          fr | Amadou Traoré, âgé de 15 ans, gardait le troupeau.                            | Amadou Traoré
          fr | Le corps de Fatou D., âgée de 9 ans, a été rendu à sa famille.                | Fatou D.
          fr | Les frères O. B. et S. B., âgés de 12 et 14 ans, sont portés disparus.        | O. B.
          fr | Un mineur, A. D., figure parmi les suspects.                                  | A. D.
          fr | Moussa Coulibaly, mineur, a été présenté au juge.                             | Moussa Coulibaly
          fr | Un bébé de huit mois, Awa Diallo, a survécu.                                  | Awa Diallo
          en | A.T., 15, was found on the bank.                                              | A.T.
          en | A 15-year-old herder, Amadou Traoré, was killed.                              | Amadou Traoré
          en | Fatou D., aged seven, was taken to hospital.                                  | Fatou D.
          en | A minor identified as M. K. is among the suspects.                            | M. K.
          en | The boy of 12, Oumar Maïga, was looking after the herd.                       | Oumar Maïga
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.MINOR_IDENTIFIABLE).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deux mineurs dont l’identité n’est pas publiée ont été arrêtés.",
        "Un adolescent de 15 ans a été retrouvé à Gao.",
        "Amadou Traoré a servi pendant 15 ans dans la garde nationale.",
        "Le plan de 10 ans que défend Amadou Traoré est examiné.",
        "Amadou Traoré, 45 ans, dirige la coopérative.",
        "Amadou Traoré, âgé de 45 ans, dirige la coopérative.",
        "Fatou Diarra, jeune femme de 23 ans, dirige la coopérative.",
        "Amadou Traoré a été condamné à dix ans de prison, il y a 12 ans.",
        "Amadou Traoré est parti. Un enfant de sept ans est resté.",
        "Le procureur Samba Diarra annonce l’arrestation d’un garçon de 15 ans.",
        "Amadou Traoré a eu des blessures mineures, un dégât mineur.",
        "Un mineur artisanal, Amadou Traoré, a été enlevé près de Kidal.",
        "Un enfant de sept ans est mort au Burkina Faso.",
        "Selon Human Rights Watch, une fillette de huit ans a été blessée.",
        "After 15 years of war Amadou Traoré returned.",
        "Amadou Traoré, 45, runs the cooperative.",
        "A 15-year-old boy was found near Gao.",
        "Amadou Traoré told of a minor accident.",
        "The 10-year plan of Amadou Traoré is being studied.",
        "On Thursday 10 April, Amadou Traoré left."
      })
  void leavesAlone(String text) {
    CheckTrial trial = new CheckTrial(folder, Check.MINOR_IDENTIFIABLE);

    assertThat(trial.french(text)).isEmpty();
    assertThat(trial.english(text)).isEmpty();
  }
}
