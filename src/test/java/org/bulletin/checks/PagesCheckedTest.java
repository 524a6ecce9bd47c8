package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages that stand beside the articles are read as articles are, but for what they are there for.
 */
class PagesCheckedTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La rédaction compte 12 personnes. | The newsroom has 13 people. | BUL-003",
        "Écrivez avant le 3 mai 2025.      | Write before 4 May 2025.    | BUL-004",
        "Voir [la presse](https://a.example/x). | See the press. | BUL-007",
        "Le texte dit ceci. | | BUL-012",
      })
  void itsLanguagesSayTheSame(String french, String english, String code) {
    assertThat(found(page("fr", french).with(file("en", english == null ? "" : english))))
        .containsExactly("pages/nous.en.md " + code);
  }

  @Test
  void aDifferenceInItsLeadIsToldWhereTheLeadStands() {
    TestBulletin bulletin =
        page("fr", "x").with(file("en", "x").replace("lead: A lead.", "lead: A lead of 7 words."));

    assertThat(bulletin.check().messages())
        .singleElement()
        .asString()
        .startsWith("pages/nous.en.md:3:");
  }

  @ParameterizedTest
  @CsvSource({
    "'Le véhicule portait la plaque AB-123-CD.', BUL-034",
    "'Aïcha D., 14 ans, raconte.', BUL-030",
    "'Le poste est à 16.27123, -0.05123.', BUL-033",
    "'Le lundi 13 avril 2025, nous avons ouvert.', BUL-020",
  })
  void itIsLookedAtByItself(String text, String code) {
    assertThat(found(page("fr", text))).containsExactly("pages/nous.fr.md " + code);
  }

  @Test
  void itSaysHowTheBulletinIsReached() {
    String reached = "Écrivez à bulletin.securite@courriel.ml ou appelez le 76 45 12 90.";

    assertThat(found(page("fr", reached))).isEmpty();
    assertThat(found(page("fr", "x").withArticle("a", "2025-04-13", "Titre", reached)))
        .containsExactly("articles/a.fr.md BUL-032", "articles/a.fr.md BUL-031");
  }

  @Test
  void whatIsMeantIsWaivedInAllItsLanguages() {
    TestBulletin bulletin =
        page("fr", "La rédaction compte 12 personnes.")
            .with(file("en", "The newsroom has 13 people."))
            .with(
                file("fr", "La rédaction compte 12 personnes.")
                    .replace("lead:", "waive: {BUL-003: Comptées autrement.}\nlead:"));

    assertThat(bulletin.check().messages()).isEmpty();
  }

  @Test
  void anArticleMaySayWhatAPageSays() {
    String words =
        "Une erreur de fait est corrigée dans l’article même, dans chaque langue, et la correction"
            + " y reste visible avec sa date, pour que chacun sache ce qui a changé et quand.";
    TestBulletin bulletin = page("fr", words).withArticle("a", "2025-04-13", "Titre", words);

    assertThat(found(bulletin)).isEmpty();
    assertThat(found(bulletin.withArticle("b", "2025-04-14", "Autre chose", words)))
        .containsExactly("articles/b.fr.md BUL-024");
  }

  @Test
  void anArticleOfTheSameNameIsNotItsTranslation() {
    TestBulletin bulletin =
        page("fr", "La rédaction compte 12 personnes.")
            .with(
                TestBulletin.article(
                    "nous.en.md", "2025-04-13", "We counted", "The convoy had 30 vehicles."));

    assertThat(found(bulletin)).doesNotContain("articles/nous.en.md BUL-003");
  }

  @Test
  void oneThatIsTheSameIsNotCheckedAgain() {
    TestBulletin bulletin = page("fr", "Le véhicule portait la plaque AB-123-CD.");
    bulletin.generate();

    assertThat(bulletin.generate().summary().work().checked()).isZero();
    assertThat(bulletin.generate().messages()).singleElement().asString().contains("BUL-034");
  }

  private TestBulletin page(String language, String body) {
    return TestBulletin.in(folder).with(file(language, body));
  }

  private static String file(String language, String body) {
    boolean french = language.equals("fr");
    return """
        === pages/nous.%s.md
        ---
        title: %s
        lead: %s
        ---
        %s
        """
        .formatted(
            language,
            french ? "Qui nous sommes" : "Who we are",
            french ? "Un chapô." : "A lead.",
            body);
  }

  private static List<String> found(TestBulletin bulletin) {
    return bulletin.check().result().diagnostics().stream()
        .map(one -> one.location().file() + " " + one.rule().code().orElse(one.rule().key()))
        .toList();
  }
}
