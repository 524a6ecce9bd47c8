package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors are told who have a translation's revision recorded. */
class RevisionRecorderTest {

  @TempDir Path folder;

  @Test
  void aTranslationThatIsUpToDateIsRecordedAndFineFromThenOn() throws IOException {
    TestBulletin bulletin = pair("pont", "translation-of: 2025-04-13");

    String told = told(bulletin, Language.ENGLISH, "pont").get(0);

    assertThat(told)
        .matches(
            "articles/pont.en.md: `translation-of: \\{revision: [0-9a-f]{10}}`"
                + " now stands in the front matter");
    String line = told.substring(told.indexOf('`') + 1, told.lastIndexOf('`'));
    assertThat(Files.readString(bulletin.content().resolve("articles/pont.en.md")))
        .isEqualTo(translation("pont", line).replaceFirst("=== .*\n", ""));
    assertThat(bulletin.check().messages()).isEmpty();
    assertThat(told(bulletin, Language.ENGLISH, "pont").get(0)).endsWith("stood there already");
  }

  @Test
  void severalArticlesAreRecordedAtOnce() {
    TestBulletin bulletin = pair("pont", "").with(original("gue")).with(translation("gue", ""));

    assertThat(told(bulletin, Language.FRENCH, "pont", "gue"))
        .hasSize(2)
        .allMatch(line -> line.contains("`translation-of: {revision: "));
  }

  @Test
  void allStandsForThoseThatAreNotStale() {
    TestBulletin bulletin =
        pair("pont", "translation-of: {revision: 0123456789}")
            .with(original("gue"))
            .with(translation("gue", ""))
            .with(original("alone"));

    assertThat(told(bulletin, Language.ENGLISH, "all"))
        .satisfiesExactly(
            gue -> assertThat(gue).startsWith("articles/gue.en.md: `translation-of"),
            pont ->
                assertThat(pont)
                    .startsWith("articles/pont.en.md is out of date and was left as it is"));
  }

  @Test
  void allLeavesATranslationWithoutTextAsItIs() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(original("pont"))
            .with(translation("pont", "").replace("The text.\n", ""));

    assertThat(told(bulletin, Language.ENGLISH, "all"))
        .containsExactly(
            "articles/pont.en.md has no text and was left as it is;"
                + " translate the text and name its article");
    assertThat(told(bulletin, Language.FRENCH, "all"))
        .singleElement()
        .asString()
        .contains("n’a pas de texte et n’a pas été touché");
  }

  @Test
  void allLeavesADraftToThoseWhoWriteIt() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(original("pont").replace("region:", "status: published\nregion:"))
            .with(translation("pont", "status: draft"));

    assertThat(told(bulletin, Language.ENGLISH, "all")).isEmpty();
    assertThat(told(bulletin, Language.ENGLISH, "pont")).hasSize(1);
  }

  @Test
  void anArticleThatIsUnknownIsLikelyToBeTheNearest() {
    TestBulletin bulletin = pair("aes-defense-aerienne", "");

    assertThat(told(bulletin, Language.ENGLISH, "aes-defence-aerienne"))
        .containsExactly(
            "there is no article `aes-defence-aerienne`; did you mean `aes-defense-aerienne`?");
    assertThat(told(bulletin, Language.FRENCH, "autre"))
        .containsExactly("il n’y a pas d’article `autre`");
  }

  @Test
  void anArticleWithoutATranslationIsTold() {
    TestBulletin bulletin = TestBulletin.in(folder).with(original("pont"));

    assertThat(told(bulletin, Language.ENGLISH, "pont"))
        .containsExactly(
            "the article `pont` has no translation (articles/pont.fr.md stands alone)");
  }

  @Test
  void anArticleWithAMistakeIsTold() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(original("pont"))
            .with("=== articles/pont.en.md\nThe bridge.\n");

    assertThat(told(bulletin, Language.ENGLISH, "pont"))
        .containsExactly(
            "articles/pont.en.md has mistakes; mend what `mvn bulletin:check` tells of it first");
  }

  @Test
  void aFrontMatterThatCannotBeChangedSafelyIsLeftAsItIs() throws IOException {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(original("pont"))
            .with("=== articles/pont.en.md\n---\n{title: Bridge, lead: Open.}\n---\nx\n");

    assertThat(told(bulletin, Language.FRENCH, "pont"))
        .singleElement()
        .asString()
        .startsWith("articles/pont.en.md n’a pas été touché ; écrivez vous-même `translation-of");
    assertThat(Files.readString(bulletin.content().resolve("articles/pont.en.md")))
        .isEqualTo("---\n{title: Bridge, lead: Open.}\n---\nx\n");
  }

  @Test
  void theFileKeepsItsRightsAndNothingIsLeftBesideIt() throws IOException {
    TestBulletin bulletin = pair("pont", "");
    Path file = bulletin.content().resolve("articles/pont.en.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    told(bulletin, Language.ENGLISH, "pont");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theTableShowsEveryArticleInEveryLanguage() {
    TestBulletin bulletin =
        pair("pont", "translation-of: {revision: 0123456789}").with(original("gue"));
    BuildResult result = bulletin.engine().translations();

    assertThat(new Report(bulletin.options(), Language.ENGLISH).translations(result))
        .containsExactly(
            "article  fr        en",
            "pont     original  out of date",
            "gue      original  missing for 49 days",
            "2 articles: 1 out of date, 1 missing");
    assertThat(new Report(bulletin.options(), Language.FRENCH).translations(result))
        .containsExactly(
            "article  fr        en",
            "pont     original  à reprendre",
            "gue      original  manque depuis 49 jours",
            "2 articles : 1 à reprendre, 1 manque");
  }

  @Test
  void aTranslationWithoutTextIsShownAsSuch() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(original("pont"))
            .with(translation("pont", "translation-of: 2025-04-13").replace("The text.\n", ""));
    BuildResult result = bulletin.engine().translations();

    assertThat(new Report(bulletin.options(), Language.ENGLISH).translations(result))
        .endsWith("pont     original  without text", "1 article: 1 without text");
    Report french = new Report(bulletin.options(), Language.FRENCH);
    assertThat(french.translations(result))
        .endsWith("pont     original  sans texte", "1 article : 1 sans texte");
    assertThat(french.translationsToDo(result.translations().counts()))
        .contains(
            "traductions : 0 à reprendre, 0 manque, 1 sans texte ;"
                + " `mvn bulletin:check -Dbulletin.only=translations` montre lesquelles");
  }

  @Test
  void aBuildSaysHowManyTranslationsNeedWork() {
    TestBulletin bulletin = pair("pont", "translation-of: 2025-04-13").with(original("gue"));
    TestBuild build = bulletin.generate();

    assertThat(
            new Report(bulletin.options(), Language.FRENCH)
                .translationsToDo(build.result().translations().counts()))
        .contains(
            "traductions : 0 à reprendre, 1 manque ;"
                + " `mvn bulletin:check -Dbulletin.only=translations` montre lesquelles");
    bulletin.with(translation("gue", ""));
    assertThat(
            new Report(bulletin.options(), Language.FRENCH)
                .translationsToDo(bulletin.generate().result().translations().counts()))
        .isEmpty();
  }

  @Test
  void aBulletinThatCannotBeReadIsTold() {
    TestBulletin bulletin = TestBulletin.in(folder).with("=== bulletin.yaml\ntitle: [\n");
    RecordedRevisions recorded = bulletin.engine().recordRevisions(List.of("pont"));

    assertThat(new TestBuild(bulletin.options(), recorded.bulletin()).messages()).isNotEmpty();
    assertThat(recorded.outcomes()).isEmpty();
  }

  private TestBulletin pair(String stem, String key) {
    return TestBulletin.in(folder).with(original(stem)).with(translation(stem, key));
  }

  private static String original(String stem) {
    return article(stem + ".fr.md", "2025-04-13", "Titre de " + stem, "Le texte.");
  }

  private static String translation(String stem, String line) {
    return """
        === articles/%s.en.md
        ---
        title: Title of %s
        lead: A lead.
        %s
        ---
        The text.
        """
        .formatted(stem, stem, line);
  }

  private static List<String> told(TestBulletin bulletin, Language language, String... articles) {
    Report report = new Report(bulletin.options(), language);
    return bulletin.engine().recordRevisions(List.of(articles)).outcomes().stream()
        .map(report::recorded)
        .toList();
  }
}
