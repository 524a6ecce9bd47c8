package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed after publication stands in the article and on a page of its own. */
class CorrectionsPagesTest {

  private static final String ARTICLE =
      """
      === articles/%s.%s.md
      ---
      title: Titre %s
      date: 2025-04-13
      rubric: operations
      region: gao
      lead: Un chapô.
      %s
      ---
      Texte.
      """;

  @TempDir Path folder;

  @Test
  void anArticleSaysAtItsHeadWhatWasChangedAndWhen() {
    String page =
        build(
                ARTICLE.formatted(
                    "a",
                    "fr",
                    "a",
                    """
                    updated: [{date: 2025-04-15, text: Le bilan a été complété.}]
                    corrections:
                      - {date: 2025-04-14, text: Le lieu a été corrigé.}
                      - {date: 2025-04-16, text: L'heure a été corrigée.}\
                    """))
            .page("/fr/2025/04/titre-a/");

    assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("class=\"prose\"")))
        .containsSubsequence(
            "Mis à jour",
            "16 avril 2025",
            ">Corrections</h2>",
            "16 avril 2025</time> L’heure a été corrigée.",
            "14 avril 2025</time> Le lieu a été corrigé.",
            ">Mise à jour</h2>",
            "15 avril 2025</time> Le bilan a été complété.");
  }

  @Test
  void anUpdateMayBeADateAlone() {
    TestBuild build = build(ARTICLE.formatted("a", "fr", "a", "updated: 2025-04-15"));

    assertThat(build.page("/fr/2025/04/titre-a/"))
        .contains("<time datetime=\"2025-04-15\">15 avril 2025</time>")
        .doesNotContain("Mise à jour</h2>");
    assertThat(build.page("/fr/corrections/")).contains("Aucun article n’a été corrigé");
  }

  @Test
  void thePageListsAllChangesTheNewestFirst() {
    TestBuild build =
        build(
            ARTICLE.formatted("a", "fr", "a", "corrections: [{date: 2025-04-14, text: Lieu.}]")
                + ARTICLE.formatted("b", "fr", "b", "updated: [{date: 2025-05-01, text: Suite.}]"));

    assertThat(build.page("/fr/corrections/"))
        .containsSubsequence(
            "Mise à jour – <time datetime=\"2025-05-01\">",
            "href=\"../2025/04/titre-b/\">Titre b</a>",
            "<p>Suite.</p>",
            "Correction – <time datetime=\"2025-04-14\">",
            "href=\"../2025/04/titre-a/\">Titre a</a>",
            "<p>Lieu.</p>");
  }

  @Test
  void aChangeInAnotherLanguageIsMarkedAsSuch() {
    TestBuild build =
        build(ARTICLE.formatted("a", "fr", "a", "corrections: [{date: 2025-04-14, text: Lieu.}]"));

    assertThat(build.page("/en/corrections/"))
        .contains("<h2 lang=\"fr\" dir=\"ltr\"><a href=\"../../fr/2025/04/titre-a/\">")
        .contains("<p lang=\"fr\" dir=\"ltr\">Lieu.</p>");
  }

  @Test
  void oldChangesStandOnNumberedPages() {
    TestBuild build =
        build(
            "=== bulletin.yaml\n"
                + TestBulletin.BULLETIN_YAML
                + "page-size: 1\n"
                + ARTICLE.formatted("a", "fr", "a", "corrections: [{date: 2025-04-14, text: Un.}]")
                + ARTICLE.formatted(
                    "b", "fr", "b", "corrections: [{date: 2025-04-15, text: Deux.}]"));

    assertThat(build.page("/fr/corrections/")).contains("Deux.").doesNotContain("Un.");
    assertThat(build.page("/fr/corrections/pages/1/")).contains("Un.").doesNotContain("Deux.");
  }

  private TestBuild build(String files) {
    TestBuild build = TestBulletin.in(folder).with(files).generate();
    assertThat(build.messages()).isEmpty();
    return build;
  }
}
