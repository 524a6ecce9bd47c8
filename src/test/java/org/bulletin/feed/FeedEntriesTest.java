package org.bulletin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bulletin.feed.ReadFeed.ReadEntry;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed holds, and what of an article. */
class FeedEntriesTest {

  @TempDir private Path folder;

  @Test
  void aFeedHasTheArticlesOfItsIndexThatAreInItsLanguage() {
    TestBuild build =
        bulletin("")
            .with(TestBulletin.article("a.fr.md", "2025-04-13", "En français", "Texte."))
            .with(
                TestBulletin.article("b.en.md", "2025-04-14", "In English", "Text.")
                    .replace("gao", "anefis"))
            .generate();

    assertThat(titles(build, "/fr/atom.xml")).isEqualTo("En français");
    assertThat(titles(build, "/en/atom.xml")).isEqualTo("In English");
    assertThat(titles(build, "/fr/regions/gao/atom.xml")).isEqualTo("En français");
    assertThat(titles(build, "/en/regions/kidal/atom.xml")).isEqualTo("In English");
    assertThat(titles(build, "/en/regions/gao/atom.xml")).isEmpty();
    assertThat(titles(build, "/fr/rubriques/notes/atom.xml")).isEmpty();
  }

  @Test
  void aNewArticleRewritesTheFeedsOfItsLanguageRubricsAndRegionsAndNoOthers() {
    TestBulletin bulletin =
        bulletin("").with(TestBulletin.article("a.fr.md", "2025-04-13", "Un", "Texte."));
    SortedMap<String, byte[]> before = bulletin.generate().files();

    SortedMap<String, byte[]> after =
        bulletin
            .with(
                TestBulletin.article("b.en.md", "2025-04-14", "Two", "Text.")
                    .replace("gao", "anefis"))
            .generate()
            .files();

    assertThat(after.keySet())
        .filteredOn(file -> file.endsWith("atom.xml"))
        .filteredOn(file -> !Arrays.equals(after.get(file), before.get(file)))
        .containsExactly(
            "en/atom.xml",
            "en/regions/anefis/atom.xml",
            "en/regions/kidal/atom.xml",
            "en/rubrics/operations/atom.xml");
  }

  @Test
  void aFeedHasTheTwentyArticlesThatWereLastPublishedOrCorrected() {
    String articles =
        IntStream.rangeClosed(1, 22)
            .mapToObj(
                day ->
                    TestBulletin.article(
                        "a" + day + ".fr.md", "2025-04-%02d".formatted(day), "A" + day, "Texte."))
            .collect(Collectors.joining());
    TestBuild build =
        bulletin("")
            .with(
                articles.replace(
                    "title: A1\n",
                    "title: A1\ncorrections: [{date: 2025-05-02, text: Le bilan est de deux.}]\n"))
            .generate();

    ReadFeed feed = ReadFeed.atom(build.page("/fr/atom.xml"));

    assertThat(feed.entries())
        .extracting(ReadEntry::title)
        .hasSize(20)
        .startsWith("A1", "A22", "A21")
        .endsWith("A4");
    assertThat(build.page("/fr/atom.xml"))
        .containsSubsequence("<updated>2025-05-02T00:00:00Z</updated>", "<entry>");
  }

  @Test
  void anEntryTellsWhenItWasPublishedAndLastChangedAtTheBulletinsOffset() {
    TestBuild build =
        bulletin("")
            .with(
                "=== bulletin.yaml\n"
                    + TestBulletin.BULLETIN_YAML.replace("Africa/Bamako", "Africa/Niamey"))
            .with(
                TestBulletin.article("a.fr.md", "2025-04-13", "Titre", "Texte.")
                    .replace("lead:", "updated: 2025-04-14 08:30\nlead:"))
            .generate();

    ReadEntry entry = ReadFeed.atom(build.page("/fr/atom.xml")).entries().get(0);

    assertThat(entry.published()).isEqualTo(Instant.parse("2025-04-12T23:00:00Z"));
    assertThat(entry.updated()).isEqualTo(Instant.parse("2025-04-14T07:30:00Z"));
    assertThat(build.page("/fr/atom.xml"))
        .contains("<published>2025-04-13T00:00:00+01:00</published>");
    assertThat(build.page("/fr/rss.xml"))
        .contains("<pubDate>Sun, 13 Apr 2025 00:00:00 +0100</pubDate>");
  }

  @Test
  void correctionsStandBeforeTheLeadAndTheText() {
    ReadEntry entry =
        entry(
            bulletin("")
                .with(
                    TestBulletin.article("a.fr.md", "2025-04-13", "Titre", "Le texte.")
                        .replace(
                            "lead:",
                            "corrections: [{date: 2025-04-15, text: Deux et non trois.}]\nlead:")));

    assertThat(entry.content())
        .containsSubsequence("15 avril 2025", "Deux et non trois.", "Un chapô.", "Le texte.");
  }

  @Test
  void feedsOfLeadsEndWithALinkToTheText() {
    ReadEntry entry =
        entry(
            bulletin("feeds: lead")
                .with(
                    TestBulletin.article("a.fr.md", "2025-04-13", "Titre", "Le texte.")
                        .replace(
                            "lead:",
                            "corrections: [{date: 2025-04-15, text: Deux et non trois.}]\nlead:")));

    assertThat(entry.content())
        .contains("Un chapô.", "Deux et non trois.", "<a href=\"" + entry.url() + "\">")
        .doesNotContain("Le texte.");
  }

  @Test
  void linksFootnotesAndSourcesAreAbsolute() {
    ReadEntry entry =
        entry(
            bulletin("")
                .with(
                    TestBulletin.article(
                            "a.fr.md",
                            "2025-04-13",
                            "Titre",
                            "Voir[^1] [b](b), [plus bas](#suite), `<a href=\"#x\">`.\n\n## Suite\n\n[^1]: Note.")
                        .replace(
                            "lead:", "source: {name: EMGA, url: https://emga.example/}\nlead:"))
                .with(TestBulletin.article("b.fr.md", "2025-04-10", "Autre", "Texte.")));

    String own = "https://bulletin.example/base/fr/2025/04/titre/";
    assertThat(entry.content())
        .contains("href=\"" + own + "#fn-1\"")
        .contains("href=\"" + own + "#fnref-1\"")
        .contains("href=\"" + own + "#suite\"")
        .contains("href=\"https://bulletin.example/base/fr/2025/04/autre/\"")
        .contains("href=\"https://emga.example/\"")
        .contains("&lt;a href=\"#x\"&gt;");
  }

  @Test
  void whatIsMarkupInXmlOrJsonIsText() {
    TestBuild build =
        bulletin("")
            .with(
                TestBulletin.article(
                        "a.fr.md",
                        "2025-04-13",
                        "\"R&D <b> ]]> \\\"é\\\" \\\\ </script>\"",
                        "a ]]> b")
                    .replace("Un chapô.", "\"Moins de 3 < 5 & plus\""))
            .generate();

    for (ReadFeed feed :
        new ReadFeed[] {
          ReadFeed.atom(build.page("/fr/atom.xml")),
          ReadFeed.rss(build.page("/fr/rss.xml")),
          ReadFeed.json(build.page("/fr/feed.json"))
        }) {
      ReadEntry entry = feed.entries().get(0);
      assertThat(entry.title()).startsWith("R&D <b> ]]> ").endsWith("\\ </script>");
      assertThat(entry.summary()).contains("3 < 5 & plus");
      assertThat(entry.content()).contains("a ]]&gt; b");
    }
  }

  @Test
  void theAuthorIsTheByLineOrTheBulletin() {
    TestBuild build =
        bulletin("")
            .with(
                TestBulletin.article("a.fr.md", "2025-04-13", "Un", "Texte.")
                    .replace("lead:", "author: Aïssata Touré\nlead:"))
            .with(TestBulletin.article("b.fr.md", "2025-04-10", "Deux", "Texte."))
            .generate();

    assertThat(ReadFeed.atom(build.page("/fr/atom.xml")).entries())
        .extracting(ReadEntry::author)
        .containsExactly("Aïssata Touré", "Bulletin Sécurité");
  }

  @Test
  void aFeedWithoutEntriesIsAFeedAllTheSame() {
    TestBuild build = bulletin("").generate();

    assertThat(ReadFeed.atom(build.page("/fr/atom.xml")).entries()).isEmpty();
    assertThat(ReadFeed.rss(build.page("/fr/rss.xml")).entries()).isEmpty();
    assertThat(ReadFeed.json(build.page("/fr/feed.json")).entries()).isEmpty();
    assertThat(build.page("/fr/atom.xml")).contains("<updated>1970-01-01T00:00:00Z</updated>");
  }

  @Test
  void noPageTakesAFeedsAddress() {
    TestBuild build =
        bulletin("")
            .with("=== pages/f.fr.md\n---\ntitle: Les flux\nslug: flux\n---\n")
            .with(
                TestBulletin.article("a.fr.md", "2025-04-13", "Un", "Texte.")
                    .replace("lead:", "aliases: [/fr/atom.xml]\nlead:"))
            .generate();

    assertThat(build.messages())
        .hasSize(2)
        .anyMatch(message -> message.contains("/fr/flux/"))
        .anyMatch(message -> message.contains("/fr/atom.xml"));
  }

  private TestBulletin bulletin(String key) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + key + "\n");
  }

  private static ReadEntry entry(TestBulletin bulletin) {
    return ReadFeed.atom(bulletin.generate().page("/fr/atom.xml")).entries().get(0);
  }

  private static String titles(TestBuild build, String address) {
    return ReadFeed.atom(build.page(address)).entries().stream()
        .map(ReadEntry::title)
        .collect(Collectors.joining(", "));
  }
}
