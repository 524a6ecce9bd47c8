package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a build does: counted, since times differ from machine to machine. */
class WorkTest {

  private static final List<String> RUBRICS = List.of("operations", "cooperation", "notes");
  private static final List<String> REGIONS = List.of("gao", "kidal", "anefis");

  @TempDir Path folder;

  @Test
  void aFirstBuildParsesEachFileOnceAndRendersEachPageOnce() {
    TestBuild build = bulletin(50).generate();

    assertThat(build.summary().work().parsed()).isEqualTo(100);
    assertThat(build.summary().work().rendered()).isEqualTo(pages(build));
  }

  @Test
  void eachTemplateIsParsedOnceWhateverTheNumberOfPagesAndThreads() {
    int once = bulletin(20).onThreads(1).generate().summary().work().templates();

    assertThat(bulletin(100).onThreads(8).generate().summary().work().templates())
        .isEqualTo(once)
        .isPositive();
  }

  @Test
  void aBuildWithoutAChangeParsesNothingRendersNothingAndWritesNothing() {
    TestBulletin bulletin = bulletin(50);
    bulletin.generate().summary();

    BuildSummary second = bulletin.generate().summary();

    assertThat(second.work()).isEqualTo(new Work(0, 0, 0, 0, 0));
    assertThat(second.change().written()).isZero();
  }

  @Test
  void aCheckOfWhatWasPublishedRendersNothing() {
    TestBulletin bulletin = bulletin(50);
    bulletin.generate().summary();

    assertThat(bulletin.check().result().failed()).isFalse();
    assertThat(bulletin.generate().summary().work()).isEqualTo(new Work(0, 0, 0, 0, 0));
  }

  @Test
  void anEditRewritesAsManyFilesInALargeArchiveAsInASmallOne() throws IOException {
    assertThat(filesRewritten(500, 0, "lead: Un chapô.", "lead: Un autre chapô."))
        .isEqualTo(filesRewritten(50, 0, "lead: Un chapô.", "lead: Un autre chapô."));
  }

  @Test
  void soDoesAnEditOfTheTextAlone() throws IOException {
    assertThat(filesRewritten(500, 0, "Texte", "Un autre texte"))
        .isEqualTo(filesRewritten(50, 0, "Texte", "Un autre texte"));
  }

  @Test
  void soDoesAnEditOfAnOldArticle() throws IOException {
    assertThat(filesRewritten(500, 30, "lead: Un chapô.", "lead: Un autre chapô."))
        .isEqualTo(filesRewritten(50, 30, "lead: Un chapô.", "lead: Un autre chapô."));
  }

  @Test
  void anEditParsesTheFileThatWasEditedAndNoOther() throws IOException {
    TestBulletin bulletin = bulletin(50);
    bulletin.generate().summary();
    edit(bulletin, 7, "Texte", "Un autre texte");

    assertThat(bulletin.generate().summary().work().parsed()).isEqualTo(1);
  }

  @Test
  void anEditChecksTheArticleThatWasEditedAndNoOther() throws IOException {
    TestBulletin bulletin = bulletin(50);
    assertThat(bulletin.generate().summary().work().checked()).isEqualTo(50);
    edit(bulletin, 7, "Texte", "Un autre texte");

    assertThat(bulletin.generate().summary().work().checked()).isEqualTo(1);
  }

  @Test
  void anotherTemplateParsesNoArticleAndRendersOnlyWhatItShows() {
    TestBulletin bulletin = bulletin(50);
    TestBuild first = bulletin.generate();
    long feeds = first.files().keySet().stream().filter(file -> file.endsWith("atom.xml")).count();

    Work work = bulletin.with("=== templates/atom.ftlx\n<feed/>\n").generate().summary().work();

    assertThat(work.parsed()).isZero();
    assertThat(work.rendered()).isEqualTo((int) feeds);
  }

  @Test
  void filesThatWereOnlyTouchedAreNotParsedAgain() throws IOException {
    TestBulletin bulletin = bulletin(10);
    bulletin.generate().summary();
    edit(bulletin, 7, "Texte", "Texte");

    assertThat(bulletin.generate().summary().work()).isEqualTo(new Work(0, 0, 0, 0, 0));
  }

  @Test
  void whateverAnArticleSaysIsKept() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .bytes("content/media/a.jpg", TestPhoto.jpeg(90, 60).bytes())
            .with(
                """
                === pages/contact.fr.md
                ---
                title: Contact
                lead: Un chapô.
                slug: contact
                ---
                Texte.
                === articles/a.fr.md
                ---
                id: un
                title: Un titre
                date: 2025-04-13T10:00:00+02:00
                rubric: [operations, cooperation]
                region: [gao, anefis]
                lead: Un chapô.
                quote: {text: Une phrase, by: Un témoin}
                slug: un-titre
                aliases: [ancien, /fr/plus-ancien/]
                author: A. B.
                source: {name: Une source, url: https://example.org/}
                reference: N° 12
                event-date: 2025-04-12
                image: {src: /media/a.jpg, alt: Une vue, credit: C. D., caption: Là}
                updated: [2025-04-14, {date: 2025-04-15T08:00, text: Du neuf.}]
                corrections: [{date: 2025-04-16, text: Une erreur.}]
                status: published
                publish: 2025-04-13
                expires: 2035-04-13
                translation-of: {revision: abc}
                inconnu: x
                ---
                ## Un titre

                Du <b>texte</b>[^1], [un lien](#un-titre), ![x](/media/a.jpg)

                [^1]: Une note.
                """);
    TestBuild first = bulletin.generate();
    assertThat(first.messages()).hasSizeGreaterThan(1);

    TestBuild second = bulletin.generate();

    assertThat(second.summary().work()).isEqualTo(new Work(0, 0, 0, 0, 0));
    assertThat(second.messages()).isEqualTo(first.messages());
  }

  /** Returns how many files an edit of the article that is so many from the newest rewrites. */
  private int filesRewritten(int articles, int fromNewest, String text, String by)
      throws IOException {
    TestBulletin bulletin = bulletin(articles);
    bulletin.generate().summary();
    edit(bulletin, articles - 1 - fromNewest, text, by);
    int written = bulletin.generate().summary().change().written();
    assertThat(written).isPositive();
    return written;
  }

  private static void edit(TestBulletin bulletin, int number, String text, String by)
      throws IOException {
    Path file = bulletin.content().resolve("articles/a%03d.fr.md".formatted(number));
    Files.writeString(file, Files.readString(file).replace(text, by));
  }

  /** One article a day, in turn in each rubric and region, in both languages. */
  private TestBulletin bulletin(int articles) {
    StringBuilder files = new StringBuilder();
    files.append("=== bulletin.yaml\ncards: false\npage-size: 6\n" + TestBulletin.BULLETIN_YAML);
    for (int i = 0; i < articles; i++) {
      for (String language : List.of("fr", "en")) {
        files.append(
            """
            === articles/a%03d.%s.md
            ---
            title: Titre %d
            date: 202%d-%02d-%02d
            rubric: %s
            region: %s
            lead: Un chapô.
            ---
            Texte.
            """
                .formatted(
                    i,
                    language,
                    i,
                    i / 336,
                    1 + i / 28 % 12,
                    1 + i % 28,
                    RUBRICS.get(i % 3),
                    REGIONS.get(i % 3)));
      }
    }
    return TestBulletin.in(folder.resolve("of-" + articles)).with(files.toString());
  }

  private static int pages(TestBuild build) {
    List<String> pages = new ArrayList<>(build.files().keySet());
    pages.removeIf(file -> file.startsWith("assets/"));
    return pages.size();
  }
}
