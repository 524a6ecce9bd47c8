package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build as a whole: what it writes, what it refuses to write, what it tells in the end. */
class GenerateTest {

  private static final String A = article("a.fr.md", "2025-04-13", "Titre", "Texte.");

  @TempDir Path folder;

  @Test
  void withAnErrorNothingIsWritten() {
    TestBulletin bulletin = bulletin().with(A);
    bulletin.generate().summary();
    var before = TestBuild.files(bulletin.output()).keySet();

    TestBuild build = bulletin.with(article("b.fr.md", "hier", "Autre", "x")).generate();

    assertThat(build.result().failed()).isTrue();
    assertThat(build.result().summary()).isEmpty();
    assertThat(build.files().keySet()).isEqualTo(before);
    assertThat(bulletin.output().resolve(".bulletin/staging")).doesNotExist();
  }

  @Test
  void warningsStopAStrictBuildAlone() {
    TestBulletin bulletin = bulletin().with(A.replace("lead:", "inconnu: x\nlead:"));

    assertThat(bulletin.strict().generate().result().failed()).isTrue();
    assertThat(bulletin.output().resolve("index.html")).doesNotExist();
    assertThat(bulletin.generate().result().failed()).isFalse();
    assertThat(bulletin.output().resolve("index.html")).exists();
  }

  @Test
  void aCheckTellsTheSameAndWritesNothing() {
    TestBulletin bulletin =
        bulletin()
            .with(A.replace("Texte.", "[lu](nulle-part)"))
            .with("=== templates/page.ftlh\n${page.absent}\n")
            .with("=== pages/p.fr.md\n---\ntitle: P\n---\n");

    assertThat(bulletin.check().messages()).hasSize(2).isEqualTo(bulletin.generate().messages());
    assertThat(bulletin.output().resolve("index.html")).doesNotExist();
  }

  @Test
  void aCheckOfABulletinWithoutMistakesDoesNotFail() {
    TestBulletin bulletin = bulletin().with(A);

    assertThat(bulletin.check().result().failed()).isFalse();
    assertThat(bulletin.output()).doesNotExist();
  }

  @Test
  void anArticleThatMovesLeavesNoPageBehind() {
    TestBulletin bulletin = bulletin().with(A);
    bulletin.generate().summary();

    TestBuild build = bulletin.with(A.replace("Titre", "Nouveau titre")).generate();

    assertThat(build.files()).containsKey("fr/2025/04/nouveau-titre/index.html");
    assertThat(build.files()).doesNotContainKey("fr/2025/04/titre/index.html");
    assertThat(bulletin.output().resolve("fr/2025/04/titre")).doesNotExist();
  }

  @Test
  void aForeignFileInAPagesPlaceIsTold() throws IOException {
    TestBulletin bulletin = bulletin().with(A);
    Files.createDirectories(bulletin.output().resolve("fr"));
    Files.writeString(bulletin.output().resolve("fr/index.html"), "mine");

    TestBuild build = bulletin.generate();

    assertThat(build.messages())
        .containsExactly(
            """
            fr/index.html:1:1: error: a file that the build did not make stands where a page belongs (%s)
              hint: move or delete it, or name another folder with `-Dbulletin.output=…`"""
                .formatted(bulletin.output()));
    assertThat(build.files().keySet()).containsExactly("fr/index.html");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsTold() throws IOException {
    TestBulletin bulletin = bulletin().with(A);
    Files.writeString(bulletin.output(), "a file where the folder belongs");

    TestBuild build = bulletin.generate();

    assertThat(build.result().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Problem.OUTPUT_FAILED);
    assertThat(build.messages())
        .singleElement()
        .asString()
        .startsWith(bulletin.output() + ":1:1: error: the site cannot be written: ")
        .endsWith("\n  hint: check that there is room on the disk and that you may write there");
    assertThat(build.result().failed()).isTrue();
  }

  @Test
  void anEmptyBulletinIsASite() {
    TestBuild build = bulletin().generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/fr/")).contains("Aucun article");
    assertThat(build.page("/en/archive/")).contains("No articles");
  }

  @Test
  void theSummaryCountsAndNamesWhatIsHeldBack() {
    TestBuild build =
        bulletin()
            .with(A)
            .with("=== articles/a.en.md\n---\ntitle: T\nlead: L\n---\nText.\n")
            .with(article("b.fr.md", "2025-04-14", "Autre", "x"))
            .with(
                article("c.fr.md", "2025-04-14", "Plus tard", "x")
                    .replace("lead:", "publish: 2025-08-01\nlead:"))
            .with(
                article("d.fr.md", "2025-04-14", "Brouillon", "x")
                    .replace("lead:", "status: draft\nlead:"))
            .generate();

    int files = build.files().size();
    assertThat(summary(build, Language.ENGLISH))
        .containsExactly(
            "articles: fr 2, en 1",
            "files: " + files + " written, 0 unchanged, 0 removed",
            weight(build, "heaviest, compressed: %s", "%s %.1f KB (%s)", Locale.ENGLISH),
            "held back: 2",
            "  articles/c.fr.md: not before August 1, 2025",
            "  articles/d.fr.md: a draft",
            "translations: 0 out of date, 1 missing; `mvn bulletin:check"
                + " -Dbulletin.only=translations` shows which",
            "no warning; 1.5 s",
            "open " + build.options().output().resolve("index.html"));
    assertThat(summary(build, Language.FRENCH))
        .containsExactly(
            "articles : fr 2, en 1",
            "fichiers : " + files + " écrits, 0 inchangé, 0 supprimé",
            weight(build, "les plus lourds, compressés : %s", "%s %.1f Ko (%s)", Locale.FRENCH),
            "en attente : 2",
            "  articles/c.fr.md : pas avant le 1er août 2025",
            "  articles/d.fr.md : brouillon",
            "traductions : 0 à reprendre, 1 manque ; `mvn bulletin:check"
                + " -Dbulletin.only=translations` montre lesquelles",
            "aucun avertissement ; 1,5 s",
            "ouvrez " + build.options().output().resolve("index.html"));
  }

  private static String weight(TestBuild build, String line, String part, Locale locale) {
    return line.formatted(
        build.summary().heaviest().stream()
            .map(
                one ->
                    String.format(
                        locale, part, one.part().key(), one.bytes() / 1024.0, one.page().value()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void theVerdictIsOneLine() {
    TestBuild build =
        bulletin()
            .with(A.replace("lead:", "inconnu: x\nlead:"))
            .with(article("b.fr.md", "hier", "B", "x"))
            .with(article("c.fr.md", "hier", "C", "x"))
            .generate();

    assertThat(report(build, Language.ENGLISH).verdict(build.result()))
        .isEqualTo("nothing was published: 2 errors, 1 warning");
    assertThat(report(build, Language.FRENCH).verdict(build.result()))
        .isEqualTo("rien n’a été publié : 2 erreurs, 1 avertissement");
    assertThat(report(build, Language.ENGLISH).unpublishable(build.result()))
        .isEqualTo("this cannot be published yet: 2 errors, 1 warning");
    assertThat(report(build, Language.FRENCH).unpublishable(build.result()))
        .isEqualTo("impossible de publier en l’état : 2 erreurs, 1 avertissement");
  }

  @Test
  void messagesAreInTheWantedLanguageElseTheBulletinsElseTheMachines() {
    BuildResult french = bulletin().generate().result();
    BuildResult unreadable =
        TestBulletin.in(folder.resolve("x")).with("=== bulletin.yaml\n- x\n").generate().result();

    assertThat(Report.language(Optional.of(Language.ENGLISH), french, Locale.FRANCE))
        .isEqualTo(Language.ENGLISH);
    assertThat(Report.language(Optional.empty(), french, Locale.US)).isEqualTo(Language.FRENCH);
    assertThat(Report.language(Optional.empty(), unreadable, Locale.FRANCE))
        .isEqualTo(Language.FRENCH);
    assertThat(Report.language(Optional.empty(), unreadable, Locale.GERMANY))
        .isEqualTo(Language.ENGLISH);
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder.resolve("bulletin"));
  }

  private static Report report(TestBuild build, Language language) {
    return new Report(build.options(), language);
  }

  private static List<String> summary(TestBuild build, Language language) {
    return report(build, language)
        .summary(build.result(), build.summary(), Duration.ofMillis(1500));
  }
}
