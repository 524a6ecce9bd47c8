package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyLinkWordsTest {

  private static final String ADDRESS = "https://presse.example/communiques/12";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le communiqué est [ici](A). | ici",
        "fr | [Cliquez ici](A) pour le lire, le bilan est de douze morts. | Cliquez ici",
        "fr | Le communiqué est [là](A). | là",
        "fr | Le bilan s'alourdit ([lire la suite](<A>)). | lire la suite",
        "fr | - Le bilan : [plus d'infos](A 'Le titre') | plus d'infos",
        "fr | > Le bilan : [EN SAVOIR PLUS](A). | EN SAVOIR PLUS",
        "en | The statement is [here](A). | here",
        "en | [Read more…](A) | Read more…",
        "en | See **the toll**, then [this link](A), says the army. | this link",
      })
  void wordsThatSayNothingAreTold(String language, String text, String words) {
    assertThat(found(language, text)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le [communiqué de la gendarmerie](A) est ici.",
        "fr | Ici, l'armée a publié un [bilan](A).",
        "fr | [Voir le bilan complet](A)",
        "fr | ![ici](/media/pont.png)",
        "fr | Écrivez `[ici](A)` dans le texte.",
        "fr | [here](A)",
        "fr | Le fichier [*.la](A)",
        "en | The [statement](A) is here.",
        "en | More on this in [the account](A).",
        "en | <A>",
      })
  void wordsThatSayWhereALinkLeadsAreFine(String language, String text) {
    assertThat(found(language, text)).isEmpty();
  }

  private Iterable<String> found(String language, String text) {
    return new CheckTrial(folder, Check.LINK_SAYS_NOTHING)
        .found(
            language,
            text.replace("A)", ADDRESS + ")")
                .replace("A>", ADDRESS + ">")
                .replace("A '", ADDRESS + " '"));
  }
}
