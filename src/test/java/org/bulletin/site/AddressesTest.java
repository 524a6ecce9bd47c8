package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract's table of addresses, a case a row and language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

  private Optional<TestBuild> bulletin = Optional.empty();

  @BeforeAll
  void build(@TempDir Path shared) {
    bulletin = Optional.of(bulletin(shared).generate());
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          language chooser       | /                                | <a href="fr/"
          front page             | /fr/                             | <html lang="fr"
          front page             | /en/                             | <html lang="en"
          front page, page 1     | /fr/pages/1/                     | <a href="../../2025/04/premier/">
          front page, page 1     | /en/pages/1/                     | <a href="../../2025/04/first/"
          article                | /fr/2025/04/premier/             | <h1>Premier</h1>
          article                | /en/2025/04/first/               | <h1>First</h1>
          rubric                 | /fr/rubriques/operations/        | Opérations
          rubric                 | /en/rubrics/operations/          | Operations
          rubric, page 1         | /fr/rubriques/operations/pages/1/| premier/">
          rubric, page 1         | /en/rubrics/operations/pages/1/  | first/"
          region                 | /fr/regions/anefis/              | Anéfis
          region                 | /en/regions/anefis/              | Anefis
          region, page 1         | /fr/regions/gao/pages/1/         | premier/">
          list of all rubrics    | /fr/rubriques/                   | Coopération
          list of all rubrics    | /en/rubrics/                     | Cooperation
          list of all regions    | /fr/regions/                     | Anéfis
          list of all regions    | /en/regions/                     | Anefis
          archive                | /fr/archives/                    | 04/
          corrections            | /fr/corrections/                 | Aucun article
          archive                | /en/archive/                     | 04/
          archive, a month       | /fr/archives/2025/04/            | premier/">
          archive, a month       | /en/archive/2025/04/             | first/"
          feeds                  | /fr/atom.xml                     | <title>Bulletin Sécurité</title>
          feeds                  | /en/rss.xml                      | <title>Security Bulletin</title>
          feeds                  | /fr/feed.json                    | "title": "Bulletin Sécurité"
          feeds of a rubric      | /fr/rubriques/operations/rss.xml | Bulletin Sécurité – Opérations
          feeds of a rubric      | /en/rubrics/operations/atom.xml  | Security Bulletin – Operations
          feeds of a region      | /fr/regions/anefis/feed.json     | Bulletin Sécurité – Anéfis
          feeds of a region      | /en/regions/anefis/atom.xml      | Security Bulletin – Anefis
          list of all feeds      | /fr/flux/                        | <h1>Flux</h1>
          list of all feeds      | /en/feeds/                       | <h1>Feeds</h1>
          page                   | /fr/a-propos/                    | <h1>À propos</h1>
          page                   | /en/about/                       | <h1>About</h1>
          sitemap index          | /sitemap.xml                     | /base/sitemap-2025-04.xml
          sitemap of a month     | /sitemap-2025-04.xml             | /base/en/2025/04/first/
          robots                 | /robots.txt                      | https://bulletin.example/base/sitemap.xml
          not found              | /404.html                        | <html lang="fr"
          not found              | /fr/404.html                     | <html lang="fr"
          not found              | /en/404.html                     | <html lang="en"
          old address            | /fr/2025/04/ancien/              | url=../premier/
          """)
  void aPageStandsWhereTheContractSays(String page, String address, String content) {
    assertThat(bulletin.orElseThrow().page(address)).as(page).contains(content);
  }

  @Test
  void everythingIsWrittenOnceAndNothingElse() {
    assertThat(bulletin.orElseThrow().files().keySet())
        .filteredOn(file -> !file.startsWith("assets/"))
        .hasSize(
            1 // chooser
                + 2 * (1 + 2 + 1) // front, its pages 1 and 2 and the one to come
                + 2 * 3 // articles
                + 2 * (1 + 3) // sharing cards of the edition and its articles
                + 2 * (3 + 2) // rubrics, operations' page 1 and the one to come
                + 2 * (3 + 2) // regions, Gao's page 1 and the one to come
                + 2 * 2 // lists of rubrics and of regions
                + 2 * (1 + 1) // archive, April
                + 2 // corrections
                + 2 // about
                + 2 * 3 * (1 + 3 + 3) // feeds of the front page, of rubrics and regions
                + 2 // lists of feeds
                + 3 // not found
                + 1 // old address
                + 3 // sitemaps
                + 1 // robots
            );
  }

  @Test
  void aTitleWithoutLettersStandsUnderItsFilesName(@TempDir Path folder) {
    TestBuild build =
        TestBulletin.in(folder).withArticle("points", "2025-04-13", "\"…\"", "Texte.").generate();

    assertThat(build.page("/fr/2025/04/points/")).contains("<h1>…</h1>");
  }

  @Test
  void aTitleOfAnotherScriptKeepsItsLetters(@TempDir Path folder) {
    TestBuild build =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-13", "القوات المسلحة", "Texte.")
            .generate();

    assertThat(build.page("/fr/2025/04/القوات-المسلحة/")).contains("<h1>القوات المسلحة</h1>");
    assertThat(build.page("/fr/")).contains("href=\"2025/04/%D8%A7%D9%84%D9%82%D9%88%D8%A7%D8%AA-");
  }

  @Test
  void aDateWithAnOffsetStandsInTheBulletinsMonth(@TempDir Path folder) {
    TestBuild build =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-30T23:30:00-05:00", "Titre", "Texte.")
            .generate();

    assertThat(build.page("/fr/2025/05/titre/")).contains("datetime=\"2025-05-01T04:30Z\"");
  }

  private static TestBulletin bulletin(Path folder) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "page-size: 1\n")
        .with(
            """
            === articles/un.fr.md
            ---
            title: Premier
            date: 2025-04-01
            rubric: operations
            region: gao
            lead: L
            aliases: ancien
            ---
            === articles/un.en.md
            ---
            title: First
            lead: L
            ---
            === articles/deux.fr.md
            ---
            title: Deuxième
            date: 2025-04-02
            rubric: operations
            region: gao
            lead: L
            ---
            === articles/deux.en.md
            ---
            title: Second
            lead: L
            ---
            === articles/trois.fr.md
            ---
            title: Troisième
            date: 2025-04-03
            rubric: [cooperation, notes]
            region: anefis
            lead: L
            ---
            === articles/trois.en.md
            ---
            title: Third
            lead: L
            ---
            === pages/about.fr.md
            ---
            title: À propos
            ---
            Nous.
            === pages/about.en.md
            ---
            title: About
            ---
            We.
            """);
  }
}
