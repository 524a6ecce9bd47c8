package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.nio.file.Path;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the links of a text lead. */
class LinksTest {

  private static final String TRANSLATED =
      """
      === articles/2025/04/gao.fr.md
      ---
      title: Gao
      date: 2025-04-01
      rubric: operations
      region: gao
      lead: L
      ---
      ## Les faits

      ## La suite
      === articles/2025/04/gao.en.md
      ---
      title: Gao city
      lead: L
      ---
      ## The facts

      ## What follows
      === articles/2025/04/seul.fr.md
      ---
      title: Seul
      date: 2025-04-01
      rubric: operations
      region: gao
      lead: L
      ---
      ## Les faits
      === pages/about.fr.md
      ---
      title: À propos
      ---
      Nous.
      === media/note.pdf
      x
      === articles/2025/05/plan été.txt
      x
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../04/gao.fr.md                | ../../04/gao/
          /articles/2025/04/gao.fr.md    | ../../04/gao/
          ../04/gao.en.md                | ../../04/gao/
          gao                            | ../../04/gao/
          gao#la-suite                   | ../../04/gao/#la-suite
          ../04/gao.fr.md#les-faits      | ../../04/gao/#les-faits
          ../04/gao.en.md#what-follows   | ../../04/gao/#la-suite
          about                          | ../../../a-propos/
          /pages/about.fr.md             | ../../../a-propos/
          /fr/2025/04/gao/               | ../../04/gao/
          /fr/rubriques/operations/      | ../../../rubriques/operations/
          /en/                           | ../../../../en/
          /                              | ../../../../
          /media/note.pdf                | ../../../../media/note.pdf
          ../../../media/note.pdf        | ../../../../media/note.pdf
          https://host/x?a=b&c=d#e       | https://host/x?a=b&amp;c=d#e
          HTTPS://host/                  | HTTPS://host/
          mailto:redaction@host          | mailto:redaction@host
          tel:+22320200000               | tel:+22320200000
          """)
  void aFrenchArticleLinksToFrenchPages(String target, String reference) {
    TestBuild build = build("ici.fr.md", target);

    assertThat(build.result().errors()).isZero();
    assertThat(build.page("/fr/2025/05/ici/").replace(" type=\"application/pdf\"", ""))
        .contains("<a href=\"" + reference + "\">là</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "gao, ../../04/gao-city/",
    "../04/gao.fr.md, ../../04/gao-city/",
    "../04/gao.fr.md#la-suite, ../../04/gao-city/#what-follows",
    "gao#la-suite, ../../04/gao-city/#what-follows",
    "gao#what-follows, ../../04/gao-city/#what-follows",
    "seul, ../../../../fr/2025/04/seul/",
    "seul#les-faits, ../../../../fr/2025/04/seul/#les-faits",
    "about, ../../../../fr/a-propos/"
  })
  void anEnglishArticleLinksToEnglishPagesWhereThereAreAny(String target, String reference) {
    TestBuild build = build("ici.en.md", target);

    assertThat(build.page("/en/2025/05/ici/")).contains("<a href=\"" + reference + "\">là</a>");
    assertThat(build.mistakes()).isEmpty();
  }

  @Test
  void anAnchorWithoutACounterpartLeadsToThePage() {
    String longer = TRANSLATED.replace("## What follows", "## What follows\n\n## More");
    TestBuild build =
        TestBulletin.in(folder)
            .with(longer)
            .with(
                article("2025/05/ici.en.md", "2025-05-01", "Ici", "[là](../04/gao.fr.md#la-suite)"))
            .generate();

    assertThat(build.result().errors()).isZero();
    assertThat(build.page("/en/2025/05/ici/")).contains("<a href=\"../../04/gao-city/\">là</a>");
  }

  @Test
  void anAnchorOfTheSamePageStaysOnIt() {
    TestBuild build =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-01", "Titre", "[là](#l-ete)\n\n## L'été")
            .generate();

    assertThat(build.mistakes()).isEmpty();
    assertThat(build.page("/fr/2025/04/titre/")).contains("<a href=\"#l-ete\">là</a>");
  }

  @Test
  void aFileThatIsLinkedIsPublishedAndOthersAreNot() {
    TestBuild build = build("ici.fr.md", "/media/note.pdf");

    assertThat(build.files()).containsKey("media/note.pdf");
    assertThat(build.files().keySet()).noneMatch(file -> file.endsWith("été.txt"));
  }

  @Test
  void aFileBesideAnArticleIsPublishedBelowMedia() {
    TestBuild build = build("ici.fr.md", "plan%20%C3%A9t%C3%A9.txt");

    assertThat(build.mistakes()).isEmpty();
    assertThat(build.files()).containsKey("media/articles/2025/05/plan été.txt");
    assertThat(build.page("/fr/2025/05/ici/"))
        .contains("../media/articles/2025/05/plan%20%C3%A9t%C3%A9.txt\"");
  }

  @Test
  void anAttachmentSaysWhatItIsAndHowLarge() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(TRANSLATED)
            .bytes("content/media/rapport.pdf", new byte[1_234_567])
            .with(
                article("a.fr.md", "2025-05-01", "Ici", "Lire [**la** note](/media/rapport.pdf)."))
            .with(article("b.en.md", "2025-05-01", "Here", "[It](/media/rapport.pdf), [b](gao)"))
            .generate();

    assertThat(build.mistakes()).isEmpty();
    assertThat(build.page("/fr/2025/05/ici/"))
        .contains(
            "type=\"application/pdf\"><strong>la</strong> note</a>"
                + " <span class=\"file\">(PDF, 1,3\u202FMo)</span>.");
    assertThat(build.page("/en/2025/05/here/"))
        .contains("type=\"application/pdf\">It</a> <span class=\"file\">(PDF, 1.3 MB)</span>, <a");
    assertThat(build.files().get("media/rapport.pdf")).hasSize(1_234_567);
  }

  private TestBuild build(String name, String target) {
    return TestBulletin.in(folder)
        .with(TRANSLATED)
        .with(article("2025/05/" + name, "2025-05-01", "Ici", "[là](" + target + ")"))
        .generate();
  }
}
