package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapsTest {

  private static final Pattern LOC = Pattern.compile("<loc>([^<]+)</loc>");

  @TempDir private Path folder;

  @Test
  void theIndexNamesASitemapForEachMonthTheNewestFirst() {
    TestBuild build = bulletin("").generate();

    assertThat(locations(build, "/sitemap.xml"))
        .containsExactly(
            "https://bulletin.example/base/sitemap-indexes.xml",
            "https://bulletin.example/base/sitemap-2025-05.xml",
            "https://bulletin.example/base/sitemap-2025-04.xml");
  }

  @Test
  void anArticleStandsInItsMonthWithItsLanguagesAndItsLastChange() {
    TestBuild build = bulletin("").generate();

    assertThat(build.page("/sitemap-2025-04.xml"))
        .containsSubsequence(
            "<loc>https://bulletin.example/base/fr/2025/04/un/</loc>",
            "<lastmod>2025-04-20</lastmod>",
            "hreflang=\"fr\" href=\"https://bulletin.example/base/fr/2025/04/un/\"",
            "hreflang=\"en\" href=\"https://bulletin.example/base/en/2025/04/one/\"");
  }

  @Test
  void theNewsSitemapHasTheArticlesOfTheLastTwoDays() {
    TestBuild build = bulletin("news-sitemap: true").at("2025-05-31T12:00:00Z").generate();

    assertThat(locations(build, "/news-sitemap.xml"))
        .containsExactly("https://bulletin.example/base/fr/2025/05/deux/");
    assertThat(build.page("/news-sitemap.xml"))
        .containsSubsequence(
            "<news:name>Bulletin Sécurité</news:name>",
            "<news:language>fr</news:language>",
            "<news:publication_date>2025-05-30T00:00:00Z</news:publication_date>",
            "<news:title>Deux</news:title>");
    assertThat(locations(build, "/sitemap.xml"))
        .contains("https://bulletin.example/base/news-sitemap.xml");
  }

  @Test
  void twoDaysLaterTheNewsSitemapIsEmpty() {
    TestBuild build = bulletin("news-sitemap: true").at("2025-06-01T00:00:01Z").generate();

    assertThat(locations(build, "/news-sitemap.xml")).isEmpty();
  }

  @Test
  void thereIsNoNewsSitemapUnlessABulletinAsksForIt() {
    TestBuild build = bulletin("").generate();

    assertThat(build.files()).doesNotContainKey("news-sitemap.xml");
    assertThat(build.page("/sitemap.xml")).doesNotContain("news");
  }

  private TestBulletin bulletin(String key) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + key + "\n")
        .with(
            TestBulletin.article("a.fr.md", "2025-04-13", "Un", "Texte.")
                .replace(
                    "lead:",
                    "updated: 2025-04-14\ncorrections: [{date: 2025-04-20, text: T}]\nlead:"))
        .with("=== articles/a.en.md\n---\ntitle: One\nlead: L\n---\n")
        .with(TestBulletin.article("b.fr.md", "2025-05-30", "Deux", "Texte."));
  }

  private static List<String> locations(TestBuild build, String address) {
    return LOC.matcher(build.page(address)).results().map(loc -> loc.group(1)).toList();
  }
}
