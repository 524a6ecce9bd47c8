package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks say about structure, links, names and language of a translation. */
class PairTest {

  private static final String FRENCH =
      """
      ## Le bilan

      L'opération de contrôle a commencé à Gossi, selon la gendarmerie régionale.

      - trois véhicules ;
      - quatre motocyclettes.

      | Type | Nombre |
      |---|---|
      | TVS | 2 |
      | Djakarta | 5 |

      > La route est sûre.

      Une enquête est ouverte par le procureur du tribunal.[^1]

      [^1]: Selon le communiqué de la gendarmerie.
      """;

  private static final String ENGLISH =
      """
      ## The toll

      The control operation began in Gossi, according to the regional gendarmerie.

      - three vehicles;
      - four motorcycles.

      | Type | Number |
      |---|---|
      | TVS | 2 |
      | Djakarta | 5 |

      > The road is safe.

      An inquiry has been opened by the prosecutor of the tribunal.[^1]

      [^1]: According to the gendarmerie's communiqué.
      """;

  @TempDir Path folder;

  @Test
  void twoVersionsThatSayTheSameGiveNothing() {
    assertThat(findings(FRENCH, ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'## The toll\n\n', heading",
    "'The control operation began in Gossi, according to the regional gendarmerie.\n\n', paragraph",
    "'- three vehicles;\n', item",
    "'| TVS | 2 |\n', cell",
    "'> The road is safe.\n\n', quote",
    "'An inquiry has been opened by the prosecutor of the tribunal.[^1]\n\n', paragraph",
  })
  void whatTheTranslationLacksIsToldWhereTheOriginalHasIt(String dropped, String kind) {
    assertThat(findings(FRENCH, ENGLISH.replace(dropped, "")))
        .anySatisfy(
            finding -> assertThat(finding).startsWith("BUL-012 fr:").contains("[" + kind + ", "));
  }

  @Test
  void whatOnlyTheTranslationSaysIsToldThere() {
    assertThat(findings(FRENCH, ENGLISH + "\nMines remain along the road to the north of Gossi.\n"))
        .singleElement()
        .asString()
        .startsWith("BUL-012 en:26 fr:")
        .contains("Mines remain along the road to the north of");
  }

  @Test
  void aTextThatIsMissingAsAWholeIsToldOnceWhereItIsMissing() {
    String text = FRENCH + "\n[Le bilan](https://presse.example/12), 12 morts à Kidal.\n";

    assertThat(findings(text, "")).containsExactly("BUL-012 en:1 [text, , articles/a.fr.md]");
    assertThat(findings("", ENGLISH)).containsExactly("BUL-012 fr:1 [text, , articles/a.en.md]");
    assertThat(findings("", "")).isEmpty();
  }

  @Test
  void aShortParagraphThatWasAddedIsNoPartOfTheOneBefore() {
    String french = "Le compte rendu ne dit pas où ces motos auraient été volées.";
    String english = "The account does not say where the motorcycles may have been stolen.";

    assertThat(findings(french + "\n\nLe pont est fermé depuis hier soir.", english))
        .singleElement()
        .asString()
        .startsWith("BUL-012 fr:10 en:8");
  }

  @Test
  void aParagraphThatSharesItsSubjectAloneIsNoPartOfTheOneBefore() {
    String french =
        "Le convoi d’Ansongo a repris la route de Gao hier, après des jours d’attente et de"
            + " négociations.";
    String english =
        "The Ansongo convoy resumed its journey to Gao yesterday, after days of waiting and"
            + " negotiations.";

    assertThat(findings(french + "\n\nLe convoi d’Ansongo transporte des vivres.", english))
        .singleElement()
        .asString()
        .startsWith("BUL-012 fr:10 en:8");
  }

  @Test
  void aParagraphOfOtherWordsThatWasPutToTheOneBeforeIsNoMistake() {
    String french =
        "Les convois attendent une escorte à Ansongo depuis le début du mois, selon le syndicat"
            + " des transporteurs, qui demande des patrouilles régulières sur cet axe.";
    String english =
        "Convoys have been waiting for an escort in Ansongo since the beginning of the month,"
            + " says the hauliers' union, which asks for regular patrols on this road.";
    String after =
        "Le maire a promis que les habitants des quartiers touchés par la crue du fleuve seraient"
            + " relogés avant vendredi.";
    String put =
        "The mayor promised that the people whose streets the river had flooded would have a roof"
            + " over their heads by Friday.";

    assertThat(findings(french + "\n\n" + after, english + " " + put)).isEmpty();
  }

  @Test
  void aParagraphThatBecameTwoIsNoMistake() {
    String one =
        "La colonne a quitté Gao mardi matin, selon l'armée malienne. Elle est arrivée à Ménaka"
            + " mercredi soir après une attaque près d'Ansongo.";
    String two =
        "The column left Gao on Tuesday morning, according to the Malian army.\n\n"
            + "It arrived in Ménaka on Wednesday evening after an attack near Ansongo.";

    assertThat(findings(one, two)).isEmpty();
  }

  @Test
  void aHeadingOfAnotherLevelIsTold() {
    assertThat(findings("## Le bilan\n\n### Les blessés\n", "## The toll\n\n## The injured\n"))
        .containsExactly("BUL-006 en:10 fr:10 [heading2, heading3]");
  }

  @Test
  void aLinkToAnArticleLeadsToItInEitherLanguageAndByFileOrIdentity() {
    assertThat(
            findings(
                "Voir [le bilan](a.fr.md) et [les faits](a).",
                "See [the toll](a.en.md) and [the facts](a.fr.md)."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://fr.wikipedia.org/wiki/Mali_(pays), https://en.wikipedia.org/wiki/Mali",
    "https://presse.example/fr/12/, https://www.presse.example/en/12",
    "http://presse.example/index.fr.html, https://presse.example/index.en.html",
    "https://presse.example/a?lang=fr, https://presse.example/a?lang=en",
  })
  void anAddressInTheOtherLanguageIsTheSame(String french, String english) {
    assertThat(findings("[Le bilan](" + french + ").", "[The toll](" + english + ").")).isEmpty();
  }

  @Test
  void aLinkThatLeadsElsewhereOrIsGoneIsTold() {
    assertThat(
            findings(
                "[Le bilan](https://presse.example/12).\n\nSelon [eux](https://eux.example/).",
                "[The toll](https://presse.example/21).\n\nAccording to them."))
        .containsExactly(
            "BUL-007 en:8 fr:8 [other, https://presse.example/21, https://presse.example/12]",
            "BUL-007 en:10 fr:10 [goneLink, https://eux.example/, ]");
  }

  @Test
  void ofTwoSameLinksTheOneIsToldThatIsMissed() {
    assertThat(
            findings(
                "Selon [eux](https://eux.example/).\n\nDix blessés, [disent-ils](https://eux.example/).",
                "According to them.\n\nTen injured, [they say](https://eux.example/)."))
        .containsExactly("BUL-007 en:8 fr:8 [goneLink, https://eux.example/, ]");
  }

  @Test
  void aLinkThatStandsInAnotherPassageIsNotMissed() {
    assertThat(
            findings(
                "Dix blessés, selon [eux](https://eux.example/).\n\nIls le répètent.",
                "Ten injured, according to them.\n\nThey [repeat](https://eux.example/) it."))
        .isEmpty();
  }

  @Test
  void aPlaceInOneLanguageAloneIsToldAndAnAdjectiveNamesIt() {
    assertThat(
            CheckedPair.of(folder, "Vers Anéfis, l'armée malienne.", "Near Gao, the Malian army.")
                .declaring("")
                .findings())
        .containsExactly(
            "BUL-009 en:8 [Gao, Gao, articles/a.fr.md]",
            "BUL-009 fr:8 [Anéfis, Anefis, articles/a.en.md]");
  }

  @Test
  void anAcronymMayBeSpelledOutInTheOtherLanguage() {
    String glossary = "glossary: {FAMa: {fr: Forces armées maliennes, en: Malian Armed Forces}}";

    assertThat(
            CheckedPair.of(folder, "Les FAMa avancent.", "The Malian armed forces advance.")
                .declaring(glossary)
                .findings())
        .isEmpty();
    assertThat(
            CheckedPair.of(folder, "Les FAMa avancent.", "The soldiers advance.")
                .declaring(glossary)
                .findings())
        .containsExactly("BUL-008 fr:8 [FAMa, articles/a.en.md]");
  }

  @Test
  void anAcronymMayStandBehindALongerOne() {
    assertThat(
            CheckedPair.of(folder, "L'EMGA et l'EMG le disent.", "The army says so.")
                .declaring("glossary: {EMG: {fr: État-major général, en: General Staff}}")
                .findings())
        .containsExactly("BUL-008 fr:8 [EMG, articles/a.en.md]");
  }

  @Test
  void aPassageLeftAsItWasIsToldOnce() {
    assertThat(
            findings(
                "La route de Gossi est fermée à tous les convois.",
                "La route de Gossi est fermée à tous les convois."))
        .containsExactly("BUL-010 en:8 fr:8 [La route de Gossi est fermée à tous les convois.]");
  }

  @Test
  void namesFiguresAndCodeAreTheSameInBothLanguages() {
    String same = "- Aboubacar Traoré, Samba A. Diarra\n\n```\nle code est le code\n```\n";

    assertThat(findings(same, same)).isEmpty();
  }

  private List<String> findings(String french, String english) {
    return CheckedPair.of(folder, french, english).findings();
  }
}
