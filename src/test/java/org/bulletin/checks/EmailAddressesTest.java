package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in the text and in links, each once, and those that are nobody's own. */
class EmailAddressesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Écrivez à oumar.k@courriel.ml.                        | oumar.k@courriel.ml
          fr | Écrivez à [Oumar](mailto:oumar@courriel.ml?subject=x).| oumar@courriel.ml
          fr | Écrivez à <oumar@courriel.ml>.                        | oumar@courriel.ml
          en | Write to xavier@mail.org.                             | xavier@mail.org
          fr | Écrivez à youssouf@courriel.ml.                       | youssouf@courriel.ml
          en | It is oumar (at) courriel.ml, he says.                | oumar (at) courriel.ml
          en | Write to oumar@mail.org or oumar@mail.org.            | oumar@mail.org
          fr | Écrivez à nomade@courriel.ml.                         | nomade@courriel.ml
          fr | Écrivez à anne.nom@courriel.ml.                       | anne.nom@courriel.ml
          fr | Écrivez à mm@courriel.ml.                             | mm@courriel.ml
          fr | Écrivez à oumar12@courriel.ml.                        | oumar12@courriel.ml
          fr | Écrivez à 70123456@courriel.ml.                       | 70123456@courriel.ml
          en | Write to usher@mail.org.                              | usher@mail.org
          en | Write to youssef.name@mail.org.                       | youssef.name@mail.org
          """)
  void finds(String language, String text, String words) {
    assertThat(new CheckTrial(folder, Check.EMAIL_ADDRESS).found(language, text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Écrivez à contact@ministere.ml ou à presse@ministere.ml.",
        "Écrivez à redaction@bulletin.example, à a.b@bulletin.example.",
        "Suivez @emga_mali ou bien [ce lien](mailto:?subject=Lire).",
        "Le prix est de 5 @ 10 francs ; root@localhost n’est rien.",
        "Il est arrivé (at last) le matin.",
        "Indiquez votre-nom@courriel.ml, prenom.nom@courriel.ml ou xxxx@courriel.ml.",
        "Indiquez nom@courriel.ml, prénom_nom@courriel.ml, p.nom@courriel.ml, user@courriel.ml.",
        "Indiquez votreidentifiant@courriel.ml ou utilisateur2@courriel.ml.",
        "C’est someone@mail.org, quelqu-un@courriel.ml, first.last@mail.org, your_name@mail.org.",
        "C’est XXXX@mail.org, nnn@mail.org, aaaa@mail.org, 123@bugs.mail.org, 123456@mail.org."
      })
  void leavesAlone(String text) {
    CheckTrial trial = new CheckTrial(folder, Check.EMAIL_ADDRESS);

    assertThat(trial.french(text)).isEmpty();
    assertThat(trial.english(text)).isEmpty();
  }
}
