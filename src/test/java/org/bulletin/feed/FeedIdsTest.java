package org.bulletin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An id stays whatever an editor may change, so that no reader gets an old article as a new one.
 */
class FeedIdsTest {

  private static final Pattern ID = Pattern.compile("<id>([^<]+)</id>");

  private static final String BULLETIN_YAML = TestBulletin.BULLETIN_YAML + "id: bulletin-mali\n";

  private Map<String, List<String>> before = Map.of();
  private Path folder = Path.of("");

  @BeforeEach
  void build(@TempDir Path fresh) {
    folder = fresh;
    before = ids(bulletin("before", BULLETIN_YAML, "articles/pont", "Le pont", ""));
  }

  @Test
  void aFeedAndEachOfItsEntriesHaveIdsOfTheirOwn() {
    assertThat(before.get("fr/atom.xml")).hasSize(2);
    assertThat(before.get("fr/rubriques/operations/atom.xml")).hasSize(2);
    assertThat(before.get("en/atom.xml")).hasSize(2);
    assertThat(before.values().stream().map(ids -> ids.get(0))).doesNotHaveDuplicates();
  }

  @Test
  void idsSurviveANewTitleSlugAndFolder() {
    Map<String, List<String>> after =
        ids(bulletin("a", BULLETIN_YAML, "articles/2025/gao/pont", "Un autre", "slug: tout-neuf"));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void idsSurviveANewHostAndAMoveToHttps() {
    String http = BULLETIN_YAML.replace("https://bulletin.example/base/", "http://ailleurs.ml/");

    assertThat(ids(bulletin("http", http, "articles/pont", "Le pont", ""))).isEqualTo(before);
    assertThat(
            ids(bulletin("https", http.replace("http:", "https:"), "articles/pont", "Le pont", "")))
        .isEqualTo(before);
  }

  @Test
  void idsSurviveNewTitlesOfTheBulletinItsRubricsAndRegions() {
    String renamed = BULLETIN_YAML.replace("Sécurité", "du Sahel").replace("Opérations", "Terrain");

    TestBuild build = bulletin("b", renamed, "articles/pont", "Le pont", "");

    assertThat(ids(build).values()).containsExactlyInAnyOrderElementsOf(before.values());
    assertThat(build.page("/fr/rubriques/terrain/atom.xml"))
        .contains("<title>Bulletin du Sahel – Terrain</title>");
  }

  @Test
  void anotherBulletinsArticleOfTheSameNameIsAnotherArticle() {
    String other = BULLETIN_YAML.replace("bulletin-mali", "bulletin-niger");

    assertThat(ids(bulletin("c", other, "articles/pont", "Le pont", "")).get("fr/atom.xml"))
        .doesNotContainAnyElementsOf(before.get("fr/atom.xml"));
  }

  /** Returns the ids of each Atom feed: its own, then its entries'. */
  private static Map<String, List<String>> ids(TestBuild build) {
    Map<String, List<String>> ids = new TreeMap<>();
    for (String file : build.files().keySet()) {
      if (file.endsWith("atom.xml")) {
        ids.put(file, ID.matcher(build.page("/" + file)).results().map(id -> id.group(1)).toList());
      }
    }
    return ids;
  }

  private TestBuild bulletin(
      String name, String bulletin, String stem, String title, String frontMatter) {
    return TestBulletin.in(folder.resolve(name))
        .with(
            """
            === bulletin.yaml
            %s
            === %s.fr.md
            ---
            title: %s
            date: 2025-04-13
            rubric: operations
            region: gao
            lead: Un chapô.
            %s
            ---
            Texte.
            === %s.en.md
            ---
            title: The bridge
            lead: A lead.
            ---
            Text.
            """
                .formatted(bulletin, stem, title, frontMatter, stem))
        .generate();
  }
}
