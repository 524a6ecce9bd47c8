package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Rule;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of translations, and where they stand. It is 1 June 2025. */
class TranslationsTest {

  private static final String ENGLISH =
      """
      === articles/pont.en.md
      ---
      title: The bridge
      lead: The bridge is open.
      %s
      ---
      The bridge is open.
      """;

  @TempDir Path folder;

  @Test
  void aMissingTranslationIsTold() {
    TestBulletin bulletin = french("pont", "");

    assertThat(bulletin.checkTranslations().messages())
        .containsExactly(
            """
            articles/pont.fr.md:1:1: note: there is no version in `en`, 49 days after the article was published [BUL-001]
              hint: write `articles/pont.en.md`; if none is wanted, say why: `waive: {BUL-001: …}`"""
                .stripTrailing());
    assertThat(bulletin.checkTranslations().messages(Language.FRENCH))
        .singleElement()
        .asString()
        .contains("il n’y a pas de version en `en`, 49 jours après la publication de l’article");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-01T05:00:00Z, 0",
    "2025-06-01T23:30:00Z, 0",
    "2025-06-02T00:00:00Z, 1",
    "2025-05-01T00:00:00Z, 0"
  })
  void itsAgeIsCountedInDaysOfTheBulletinsTimeZone(String now, int days) {
    TestBulletin bulletin = TestBulletin.in(folder).withArticle("pont", "2025-06-01", "x", "x");

    assertThat(state("pont", bulletin.at(now)).days()).isEqualTo(days);
  }

  @Test
  void itsAgeBeginsWithTheEmbargosEnd() {
    TestBulletin bulletin = french("pont", "publish: 2025-05-30 06:00");

    assertThat(state("pont", bulletin).days()).isEqualTo(2);
  }

  @Test
  void theAgeIsToldAnewThoughNothingElseHasChanged() {
    TestBulletin bulletin = french("pont", "");
    bulletin.checkTranslations();

    assertThat(bulletin.at("2025-06-02T12:00:00Z").checkTranslations().messages())
        .singleElement()
        .asString()
        .contains("50 days");
  }

  @ParameterizedTest
  @CsvSource({"status: draft", "publish: 2025-07-01", "expires: 2025-05-01"})
  void whatIsHeldBackNeedsNoTranslationYet(String held) {
    TestBulletin bulletin = french("pont", held);

    assertThat(bulletin.checkTranslations().messages()).isEmpty();
    assertThat(translations(bulletin).articles()).isEmpty();
  }

  @Test
  void aTranslationThatIsADraftIsNotMissing() {
    TestBulletin bulletin =
        french("pont", "status: published").with(ENGLISH.formatted("status: draft"));

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.HELD_BACK);
    assertThat(bulletin.checkTranslations().messages()).isEmpty();
  }

  @Test
  void aTranslationWithAMistakeIsNotMissing() {
    TestBulletin bulletin = french("pont", "").with("=== articles/pont.en.md\nText.\n");

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.UNREAD);
    assertThat(bulletin.checkTranslations().messages())
        .noneMatch(message -> message.contains("BUL-001"));
  }

  @Test
  void aTranslationWithoutTextIsNotUpToDate() {
    TestBulletin bulletin = withoutText("translation-of: 2025-04-13");

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.WITHOUT_TEXT);
    assertThat(rules(bulletin)).containsExactly(Check.PASSAGE_MISSING);
  }

  @Test
  void oneThatHasBeenReadBeforeIsWithoutTextStill() {
    TestBulletin bulletin = withoutText("");
    bulletin.generate();

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.WITHOUT_TEXT);
  }

  @Test
  void anArticleThatIsALeadAloneNeedsNoText() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .withArticle("pont", "2025-04-13", "Le pont", "")
            .with(emptied("translation-of: 2025-04-13"));

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.FINE);
  }

  @Test
  void whoWantsNoTextInATranslationSaysSo() {
    TestBulletin bulletin =
        withoutText("translation-of: 2025-04-13\nwaive: {BUL-012: Le chapeau suffit.}");

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.FINE);
  }

  @Test
  void anArticleThatIsToStayInOneLanguageSaysSo() {
    TestBulletin bulletin = french("pont", "waive: {BUL-001: Un avis local.}");

    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.UNWANTED);
    assertThat(bulletin.checkTranslations().messages()).isEmpty();
  }

  @Test
  void whereItIsNoMoreThanANoteABuildDoesNotTellIt() {
    assertThat(french("pont", "").generate().messages()).isEmpty();
  }

  @Test
  void whereItIsAWarningEveryBuildTellsIt() {
    TestBulletin bulletin =
        french("pont", "")
            .with(
                "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "checks: {BUL-001: warning}");

    assertThat(bulletin.generate().messages()).singleElement().asString().contains("warning");
  }

  @Test
  void notesAreOfTheNewestArticles() {
    TestBulletin bulletin = TestBulletin.in(folder);
    for (int day = 1; day <= 25; day++) {
      bulletin.withArticle("a" + day, "2025-05-%02d".formatted(day), "Titre " + day, "x");
    }

    assertThat(bulletin.checkTranslations().result().diagnostics())
        .extracting(one -> one.location().file())
        .hasSize(20)
        .contains("articles/a25.fr.md", "articles/a6.fr.md")
        .doesNotContain("articles/a5.fr.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                            | translation-of: 2025-04-13 | FINE",
        "updated: 2025-04-14         | translation-of: 2025-04-13 | STALE",
        "updated: 2025-04-14         | translation-of: 2025-04-14 | FINE",
        "updated: 2025-04-14         | translation-of: 2025-04-15 | FINE",
        "updated: [2025-04-20, 2025-04-14] | translation-of: 2025-04-15 | STALE",
        "updated: 2025-04-14         |                            | UNRECORDED",
        "updated: 2025-04-14 10:00   | translation-of: 2025-04-14 09:00 | STALE",
        "updated: 2025-04-14 10:00   | translation-of: 2025-04-14 11:00 | FINE",
        "updated: 2025-04-14 10:00   | translation-of: 2025-04-14 | FINE",
      })
  void withoutARevisionDatesTellWhetherATranslationIsStale(
      String original, String translation, Kind kind) {
    TestBulletin bulletin = pair(original, translation);

    assertThat(state("pont", bulletin).kind()).isEqualTo(kind);
    assertThat(rules(bulletin).contains(Check.TRANSLATION_STALE)).isEqualTo(kind == Kind.STALE);
  }

  @Test
  void aTranslationThatWasUpdatedItselfHasWhatWasNew() {
    TestBulletin bulletin =
        pair("updated: 2025-04-14", "translation-of: 2025-04-13\nupdated: 2025-04-14");

    assertThat(rules(bulletin)).isEmpty();
  }

  @Test
  void aTranslationOfAnotherRevisionIsStale() {
    TestBulletin bulletin = pair("", "translation-of: {revision: 0123456789}");

    assertThat(bulletin.check().messages())
        .containsExactly(
            """
            articles/pont.en.md:4:28: warning: the original has changed since this translation was made [BUL-002]
                translation-of: {revision: 0123456789}
                                           ^^^^^^^^^^
              articles/pont.fr.md:1:1
              hint: bring the translation up to date, then run `mvn bulletin:translated -Dbulletin.article=pont`"""
                .stripTrailing());
  }

  @Test
  void aBuildThatReadsNothingAnewKnowsTheRevisionStill() {
    TestBulletin bulletin = pair("", "translation-of: {revision: 0123456789}");
    bulletin.generate();

    assertThat(bulletin.generate().messages()).singleElement().asString().contains("BUL-002");
    assertThat(bulletin.generate().summary().work().checked()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "translation-of: 2025-04-13 | true",
        "                           | true",
        "translation-of: 2025-04-16 | false",
        "corrections: [{date: 2025-04-16, text: The bridge is open.}] | false",
        "corrections: [{date: 2025-04-17, text: The bridge is open.}] | false",
        "corrections: [{date: 2025-04-14, text: The bridge is open.}] | true",
        "updated: 2025-04-16        | true",
      })
  void aCorrectionHasToReachTheOtherLanguage(String translation, boolean missed) {
    TestBulletin bulletin =
        pair("corrections: [{date: 2025-04-16, text: Le pont est ouvert.}]", translation);

    assertThat(rules(bulletin)).isEqualTo(missed ? List.of(Check.CORRECTION_MISSING) : List.of());
    assertThat(state("pont", bulletin).kind() == Kind.STALE).isEqualTo(missed);
  }

  @Test
  void aMissingCorrectionSaysWhichItIs() {
    TestBulletin bulletin =
        pair("corrections: [{date: 2025-04-16, text: Le pont est ouvert.}]", "");

    assertThat(bulletin.check().messages(Language.FRENCH))
        .containsExactly(
            """
            articles/pont.en.md:1:1: avertissement: l’original a été corrigé le 2025-04-16 (« Le pont est ouvert. »), et cette traduction n’en dit rien [BUL-013]
              articles/pont.fr.md:1:1
              conseil: ajoutez la correction à `corrections` dans la traduction ; si elle n’a jamais contenu l’erreur, dites-le : `waive: {BUL-013: …}`"""
                .stripTrailing());
  }

  @Test
  void anArticleWaivesWhatItsEditorsHaveLookedAt() {
    TestBulletin bulletin =
        pair(
            "corrections: [{date: 2025-04-16, text: x}]\nupdated: 2025-04-16",
            "translation-of: 2025-04-13\nwaive: {BUL-002: Voulu., BUL-013: Voulu.}");

    assertThat(rules(bulletin)).isEmpty();
    assertThat(state("pont", bulletin).kind()).isEqualTo(Kind.FINE);
  }

  @Test
  void theOriginalIsTheOneThatIsNoTranslationWhateverItsLanguage() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                ENGLISH.formatted(
                    "date: 2025-04-13\nrubric: operations\nregion: gao\nupdated: 2025-04-15"))
            .withArticle("pont", "2025-04-13\ntranslation-of: 2025-04-13", "Le pont", "Ouvert.");

    assertThat(translations(bulletin).articles().get(0).states())
        .extracting(TranslationState::kind)
        .containsExactly(Kind.STALE, Kind.ORIGINAL);
  }

  @Test
  void whatNeedsWorkFirstComesFirst() {
    TestBulletin bulletin =
        pair("", "translation-of: 2025-04-13")
            .withArticle("alt", "2025-03-01", "Alt", "x")
            .withArticle("neu", "2025-05-01", "Neu", "x")
            .withArticle("fremd", "2025-01-01\nupdated: 2025-02-01", "Fremd", "x")
            .with(ENGLISH.formatted("translation-of: 2025-01-01").replace("pont.en", "fremd.en"));

    assertThat(translations(bulletin).urgentFirst())
        .extracting(article -> article.id().value())
        .containsExactly("fremd", "neu", "alt", "pont");
    assertThat(translations(bulletin).counts())
        .isEqualTo(Map.of(Kind.STALE, 1, Kind.MISSING, 2, Kind.FINE, 1, Kind.ORIGINAL, 4));
  }

  private TestBulletin french(String stem, String key) {
    return TestBulletin.in(folder).withArticle(stem, "2025-04-13\n" + key, "Le pont", "Ouvert.");
  }

  private TestBulletin pair(@Nullable String original, @Nullable String translation) {
    return french("pont", original == null ? "" : original)
        .with(ENGLISH.formatted(translation == null ? "" : translation));
  }

  private TestBulletin withoutText(String translation) {
    return french("pont", "").with(emptied(translation));
  }

  private static String emptied(String key) {
    return ENGLISH.formatted(key).replace("---\nThe bridge is open.\n", "---\n");
  }

  private static Translations translations(TestBulletin bulletin) {
    return bulletin.engine().translations().translations();
  }

  private static TranslationState state(String article, TestBulletin bulletin) {
    return translations(bulletin).articles().stream()
        .filter(one -> one.id().value().equals(article))
        .findFirst()
        .orElseThrow()
        .states()
        .get(1);
  }

  private static List<Rule> rules(TestBulletin bulletin) {
    return bulletin.engine().translations().diagnostics().stream().map(Diagnostic::rule).toList();
  }
}
