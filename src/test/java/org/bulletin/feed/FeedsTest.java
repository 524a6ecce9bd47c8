package org.bulletin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletin.feed.ReadFeed.ReadEntry;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every feed of a site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

  private final Map<BulletinUnderTest, Path> sites = new EnumMap<>(BulletinUnderTest.class);

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    for (BulletinUnderTest bulletin : BulletinUnderTest.values()) {
      sites.put(bulletin, bulletin.build(Files.createDirectory(folder.resolve(bulletin.name()))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFormatsSayTheSame(BulletinUnderTest bulletin) {
    Path site = sites.get(bulletin);
    for (Path atom : files(site, "atom.xml")) {
      ReadFeed feed = ReadFeed.atom(text(atom));
      ReadFeed rss = ReadFeed.rss(text(atom.resolveSibling("rss.xml")));
      ReadFeed json = ReadFeed.json(text(atom.resolveSibling("feed.json")));

      assertThat(rss.entries()).isEqualTo(feed.entries());
      assertThat(json.entries()).isEqualTo(feed.entries());
      for (ReadFeed other : List.of(rss, json)) {
        assertThat(other.title()).isEqualTo(feed.title());
        assertThat(other.language()).isEqualTo(feed.language());
        assertThat(other.index()).isEqualTo(feed.index());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyIndexHasFeedsWhichItsPageNames(BulletinUnderTest bulletin) {
    Path site = sites.get(bulletin);
    Set<Path> found = new TreeSet<>();
    for (Path page : files(site, "index.html")) {
      var links =
          Pattern.compile(
                  "<link rel=\"alternate\" type=\"(application/[a-z]+\\+[a-z]+)\" title=\"[^\"]+\""
                      + " href=\"([^\"]+)\">")
              .matcher(text(page));
      while (links.find()) {
        found.add(page.resolveSibling(links.group(2)).normalize());
      }
    }

    List<Path> feeds =
        Stream.of("atom.xml", "rss.xml", "feed.json")
            .flatMap(name -> files(site, name).stream())
            .toList();
    assertThat(feeds).hasSizeGreaterThan(30);
    assertThat(found).containsExactlyInAnyOrderElementsOf(feeds);
  }

  @ParameterizedTest
  @EnumSource
  void aFeedKnowsItsOwnAddressItsPageAndItselfInTheOtherLanguages(BulletinUnderTest bulletin) {
    Path site = sites.get(bulletin);
    for (Path file : files(site, "atom.xml")) {
      ReadFeed feed = ReadFeed.atom(text(file));

      assertThat(file(site, feed.self())).isEqualTo(file);
      assertThat(file(site, feed.index())).isEqualTo(file.resolveSibling("index.html"));
      assertThat(feed.alternates()).isNotEmpty();
      for (String alternate : feed.alternates()) {
        String[] other = alternate.split(" ", 2);
        ReadFeed there = ReadFeed.atom(text(file(site, other[1])));
        assertThat(there.language()).isEqualTo(other[0]);
        assertThat(there.alternates()).contains(feed.language() + " " + feed.self());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryIsAPageInTheFeedsLanguage(BulletinUnderTest bulletin) {
    Path site = sites.get(bulletin);
    int entries = 0;
    for (Path file : files(site, "atom.xml")) {
      ReadFeed feed = ReadFeed.atom(text(file));
      for (ReadEntry entry : feed.entries()) {
        entries++;
        assertThat(text(file(site, entry.url())))
            .contains("<html lang=\"" + feed.language() + "\"")
            .contains("<h1>" + entry.title() + "</h1>")
            .contains(entry.summary());
        for (String alternate : entry.alternates()) {
          String[] other = alternate.split(" ", 2);
          assertThat(text(file(site, other[1]))).contains("<html lang=\"" + other[0] + "\"");
        }
      }
      assertThat(feed.entries()).extracting(ReadEntry::id).doesNotHaveDuplicates();
    }
    assertThat(entries).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource
  void anArticleHasOneIdInAllFeedsAndAnotherInEachLanguage(BulletinUnderTest bulletin) {
    Map<String, String> ids = new java.util.HashMap<>();
    for (Path file : files(sites.get(bulletin), "atom.xml")) {
      for (ReadEntry entry : ReadFeed.atom(text(file)).entries()) {
        assertThat(entry.id()).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-.*");
        assertThat(ids.computeIfAbsent(entry.url(), url -> entry.id())).isEqualTo(entry.id());
      }
    }
    assertThat(ids.values()).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyAddressInsideAnEntryIsAbsoluteAndLeadsSomewhere(BulletinUnderTest bulletin) {
    Path site = sites.get(bulletin);
    List<String> addresses = new ArrayList<>();
    for (Path file : files(site, "atom.xml")) {
      for (ReadEntry entry : ReadFeed.atom(text(file)).entries()) {
        REFERENCE
            .matcher(entry.content())
            .results()
            .forEach(reference -> addresses.add(reference.group(1)));
      }
    }

    assertThat(addresses).isNotEmpty().allMatch(address -> URI.create(address).isAbsolute());
    for (String address : addresses) {
      if (address.startsWith(BulletinUnderTest.URL)) {
        assertThat(file(site, address)).exists();
        String anchor = URI.create(address).getFragment();
        if (anchor != null) {
          assertThat(ID.matcher(text(file(site, address))).results().map(id -> id.group(1)))
              .as(address)
              .contains(anchor);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "THREE_LANGUAGES")
  void anImageIsEnclosedWithItsTrueLengthAndFootnotesLeadToTheArticle(BulletinUnderTest bulletin)
      throws IOException {
    Path site = sites.get(bulletin);
    for (String language : List.of("fr", "ar")) {
      ReadEntry bridge = ReadFeed.atom(text(site.resolve(language + "/atom.xml"))).entries().get(0);

      String[] enclosure = bridge.enclosure().orElseThrow().split(" ", 3);
      assertThat(enclosure[0]).isEqualTo("image/jpeg");
      assertThat(Long.parseLong(enclosure[1])).isEqualTo(Files.size(file(site, enclosure[2])));
      assertThat(bridge.content())
          .contains("href=\"" + bridge.url() + "#fn-1\"")
          .contains("href=\"" + bridge.url() + "#fnref-1\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void jsonFeedsObeyTheirSchema(BulletinUnderTest bulletin) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream schema = FeedsTest.class.getResourceAsStream("json-feed-1.1.schema.json")) {
      Schema jsonFeed = registry.getSchema(schema);
      for (Path file : files(sites.get(bulletin), "feed.json")) {
        assertThat(
                jsonFeed.validate(
                    text(file),
                    InputFormat.JSON,
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true))))
            .as("%s", file)
            .isEmpty();
      }
      assertThat(jsonFeed.validate("{\"version\": \"1\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  private static List<Path> files(Path site, String name) {
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().equals(name)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Returns the file that a host serves for an address of the site. */
  private static Path file(Path site, String address) {
    String base = URI.create(BulletinUnderTest.URL).getPath();
    String path = URI.create(address).getPath().substring(base.length());
    return site.resolve(path + (path.isEmpty() || path.endsWith("/") ? "index.html" : ""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
