package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bulletin.build.RandomBulletin.Article;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every bulletin, tried on some that seeds make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteLawsTest {

  private static final int ARTICLES = 16;
  private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  private final Map<Long, TestBuild> built = new HashMap<>();
  private Path folder = Path.of("");

  @BeforeAll
  void place(@TempDir Path shared) {
    folder = shared;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void theBytesAreTheSameAtAnyNumberOfThreads(int threads) {
    TestBuild one = build(5);
    TestBuild other =
        TestBulletin.in(folder.resolve("threads-" + threads))
            .with(new RandomBulletin(5, ARTICLES).files())
            .onThreads(threads)
            .generate();

    assertThat(differing(shown(one), shown(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr-FR, Europe/Paris",
    "en-US, America/Los_Angeles",
    "tr-TR, Asia/Tokyo",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist-nu-thai, UTC"
  })
  void theBytesAreTheSameUnderAnyDefaultLocaleAndTimeZone(String locale, String zone) {
    String files = new RandomBulletin(5, ARTICLES).files();
    TestBuild one = build(5);
    SortedMap<String, String> other = new TreeMap<>();
    List<String> messages;
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      TestBuild build = TestBulletin.in(folder.resolve(locale)).with(files).generate();
      other.putAll(shown(build));
      messages = build.messages();
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }

    assertThat(differing(shown(one), other)).isEmpty();
    assertThat(messages).isEqualTo(one.messages());
  }

  @Test
  void aSecondBuildWritesNothing() {
    TestBulletin bulletin =
        TestBulletin.in(folder.resolve("twice")).with(new RandomBulletin(5, ARTICLES).files());
    int files = bulletin.generate().files().size();
    Map<Path, FileTime> times = age(bulletin.output());

    TestBuild second = bulletin.generate();

    assertThat(second.summary().change().written()).isZero();
    assertThat(second.summary().change().removed()).isZero();
    assertThat(second.summary().change().unchanged()).isEqualTo(files);
    assertThat(times(bulletin.output())).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void noLinkIsDeadUnderAnyBasePath(long seed) {
    RandomBulletin random = new RandomBulletin(seed, ARTICLES);

    assertThat(crawler(random, seed).deadLinks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void everyPageIsReachableFromTheRoot(long seed) {
    RandomBulletin random = new RandomBulletin(seed, ARTICLES);
    Crawler crawler = crawler(random, seed);

    SortedSet<String> unreachable = crawler.pages();
    unreachable.removeAll(crawler.reachable());

    assertThat(unreachable)
        .allMatch(file -> file.endsWith("404.html") || file.contains("/ancien-"));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void alternatesNamePagesThatExistAndAgreeOnBothSides(long seed) {
    RandomBulletin random = new RandomBulletin(seed, ARTICLES);
    Crawler crawler = crawler(random, seed);
    Map<String, Map<String, String>> alternates = crawler.alternates();

    alternates.forEach(
        (page, named) -> {
          assertThat(crawler.pages()).as(page).containsAll(named.values());
          assertThat(named.values()).as("%s names itself", page).contains(page);
          named.forEach(
              (language, other) -> {
                assertThat(alternates.get(other)).as("%s and %s", page, other).isEqualTo(named);
                if (!language.equals("x-default")) {
                  assertThat(crawler.language(other)).isEqualTo(language);
                }
              });
        });
    assertThat(alternates).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void everyArticleIsInAllAndOnlyItsIndexesOfEveryEdition(long seed) {
    RandomBulletin random = new RandomBulletin(seed, ARTICLES);
    TestBuild build = build(seed);

    for (String language : random.languages()) {
      Map<String, Set<String>> expected = new TreeMap<>();
      for (Article article : random.articles()) {
        for (String index : indexes(article, language)) {
          expected.computeIfAbsent(index, key -> new TreeSet<>()).add(article.id());
        }
      }

      assertThat(listed(build, language)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void relatedAndPreviousArticlesAreOlderOnly(long seed) {
    RandomBulletin random = new RandomBulletin(seed, ARTICLES);
    TestBuild build = build(seed);
    Map<String, String> dates = new HashMap<>();
    random.articles().forEach(article -> dates.put(article.id(), article.date()));
    int shown = 0;
    for (Article article : random.articles()) {
      String language = article.languages().get(0);
      String page =
          build.page("/%s/%s/titre-%s/".formatted(language, article.month(), article.id()));
      for (String other : cards(page)) {
        shown++;
        assertThat(dates.get(other)).as(article.id()).isLessThanOrEqualTo(article.date());
        assertThat(other).isNotEqualTo(article.id());
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void aNewArticleRewritesTheSameFilesHoweverManyThereAre() {
    SortedSet<String> written = writtenByOneMore(50);

    assertThat(written).contains("fr/index.html", "fr/2025/05/titre-neuf/index.html");
    assertThat(writtenByOneMore(500)).isEqualTo(written);
  }

  /** Returns the files that the newest article makes the build write. */
  private SortedSet<String> writtenByOneMore(int articles) {
    TestBulletin bulletin =
        TestBulletin.in(folder.resolve("of-" + articles))
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML)
            .with(many(articles));
    bulletin.generate().summary();
    Map<Path, FileTime> before = age(bulletin.output());

    bulletin.with(article("neuf", "2025-05-30")).generate().summary();

    SortedSet<String> written = new TreeSet<>();
    times(bulletin.output())
        .forEach(
            (file, time) -> {
              if (!time.equals(before.get(file))) {
                written.add(bulletin.output().relativize(file).toString().replace('\\', '/'));
              }
            });
    assertThat(written)
        .as("numbered pages stay as they are")
        .noneMatch(
            file ->
                file.contains("/pages/") && before.containsKey(bulletin.output().resolve(file)));
    return written;
  }

  /** Articles of one day each, 21 of them in the newest month, so that no numbered page is due. */
  private static String many(int articles) {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      int age = articles - i;
      String date =
          age <= 25
              ? "2025-05-%02d".formatted(26 - age)
              : LocalDate.of(2025, 5, 1).minusDays(age).toString();
      files.append(article("a" + i, date));
    }
    return files.toString();
  }

  private static String article(String id, String date) {
    return TestBulletin.article(id + ".fr.md", date, "Titre " + id, "Texte.")
        + "=== articles/%s.en.md\n---\ntitle: Title %s\nlead: L\n---\n".formatted(id, id);
  }

  /** Returns the site that a seed makes; built once for all laws. */
  private TestBuild build(long seed) {
    return built.computeIfAbsent(
        seed,
        key -> {
          TestBuild build =
              TestBulletin.in(folder.resolve("seed-" + seed))
                  .with(new RandomBulletin(seed, ARTICLES).files())
                  .generate();
          assertThat(build.messages()).noneMatch(message -> message.contains(": error: "));
          return build;
        });
  }

  private Crawler crawler(RandomBulletin random, long seed) {
    return new Crawler(build(seed), URI.create(random.url()));
  }

  private static List<String> indexes(Article article, String language) {
    boolean french = language.equals("fr");
    List<String> indexes = new ArrayList<>(List.of(language + "/"));
    for (String rubric : article.rubrics()) {
      indexes.add(language + (french ? "/rubriques/" : "/rubrics/") + rubric + "/");
    }
    for (String region : article.regions()) {
      for (String parent : RandomBulletin.withParents(region)) {
        indexes.add(language + "/regions/" + parent + "/");
      }
    }
    indexes.add(language + (french ? "/archives/" : "/archive/") + article.month() + "/");
    return indexes;
  }

  /** Returns the articles that each index lists, its numbered pages included. */
  private static Map<String, Set<String>> listed(TestBuild build, String language) {
    Map<String, Set<String>> listed = new TreeMap<>();
    Pattern index =
        Pattern.compile(
            "("
                + language
                + "/(?:(?:rubriques|rubrics|regions)/[^/]+/|archives?/\\d+/\\d+/)?)"
                + "(?:pages/\\d+/)?index\\.html");
    build
        .files()
        .forEach(
            (file, bytes) -> {
              var matcher = index.matcher(file);
              if (matcher.matches()) {
                Set<String> ids = cards(new String(bytes, StandardCharsets.UTF_8));
                if (!ids.isEmpty()) {
                  listed.computeIfAbsent(matcher.group(1), key -> new TreeSet<>()).addAll(ids);
                }
              }
            });
    return listed;
  }

  /** Returns the articles that a page shows as cards or titles. */
  private static Set<String> cards(String page) {
    Set<String> ids = new TreeSet<>();
    Pattern.compile(
            "<(?:article class=\"card|li class=\"headline).*?titre-(a\\d+)/", Pattern.DOTALL)
        .matcher(page)
        .results()
        .forEach(match -> ids.add(match.group(1)));
    return ids;
  }

  /** Returns the files that only one of two sites has, or that differ. */
  private static SortedSet<String> differing(
      SortedMap<String, String> one, SortedMap<String, String> other) {
    SortedSet<String> differing = new TreeSet<>(one.keySet());
    differing.addAll(other.keySet());
    differing.removeIf(
        file -> one.containsKey(file) && one.get(file).equals(other.getOrDefault(file, "")));
    return differing;
  }

  private static SortedMap<String, String> shown(TestBuild build) {
    SortedMap<String, String> shown = new TreeMap<>();
    build
        .files()
        .forEach((file, bytes) -> shown.put(file, new String(bytes, StandardCharsets.ISO_8859_1)));
    assertThat(shown).as("%s", build.messages()).isNotEmpty();
    return shown;
  }

  /** Makes every file old and returns the times. */
  private static Map<Path, FileTime> age(Path output) {
    Map<Path, FileTime> times = times(output);
    times.replaceAll((file, time) -> setOld(file));
    return times;
  }

  private static FileTime setOld(Path file) {
    try {
      Files.setLastModifiedTime(file, OLD);
      return OLD;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<Path, FileTime> times(Path output) {
    Map<Path, FileTime> times = new TreeMap<>();
    for (String file : TestBuild.files(output).keySet()) {
      try {
        times.put(output.resolve(file), Files.getLastModifiedTime(output.resolve(file)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return times;
  }
}
