package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messaging apps show with a link to a page. */
class SharingCardsTest {

  private static final String BASE = "https://bulletin.example/base/";
  private static final String ARTICLE = "/fr/2025/04/un-convoi-arrive/";
  private static final Pattern CARD = Pattern.compile(".*card\\.[0-9a-f]{10}\\.png");

  private TestBulletin bulletin;

  @BeforeEach
  void write(@TempDir Path folder) {
    bulletin =
        TestBulletin.in(folder)
            .with(TestBulletin.article("a.fr.md", "2025-04-13", "Un convoi arrive", "Le texte."))
            .with(TestBulletin.article("a.en.md", "2025-04-13", "A convoy arrives", "The text."));
  }

  @Test
  void anArticleWithoutAPictureHasACardOfItsOwn() throws Exception {
    TestBuild build = bulletin.generate();
    String page = build.page(ARTICLE);
    String card = property(page, "og:image");

    assertThat(card).matches(BASE + "fr/2025/04/un-convoi-arrive/card\\.[0-9a-f]{10}\\.png");
    assertThat(property(page, "og:image:type")).isEqualTo("image/png");
    assertThat(property(page, "og:image:width")).isEqualTo("1200");
    assertThat(property(page, "og:image:height")).isEqualTo("630");
    assertThat(property(page, "og:image:alt")).isEqualTo("Un convoi arrive");
    assertThat(page).contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    BufferedImage image = image(build.files(), card);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
  }

  @Test
  void aTranslationHasACardInItsLanguage() {
    TestBuild build = bulletin.generate();

    assertThat(property(build.page("/en/2025/04/a-convoy-arrives/"), "og:image"))
        .startsWith(BASE + "en/2025/04/a-convoy-arrives/card.");
  }

  @Test
  void everyOtherPageShowsTheCardOfItsEdition() {
    TestBuild build = bulletin.generate();
    String french = property(build.page("/fr/"), "og:image");

    assertThat(french).matches(BASE + "fr/card\\.[0-9a-f]{10}\\.png");
    for (String page : List.of("/", "/fr/rubriques/operations/", "/fr/regions/gao/")) {
      assertThat(property(build.page(page), "og:image")).as(page).isEqualTo(french);
    }
    assertThat(property(build.page("/en/"), "og:image")).startsWith(BASE + "en/card.");
    assertThat(build.page("/fr/404.html")).doesNotContain("og:image");
  }

  @Test
  void anArticleWithAPictureShowsIt() throws Exception {
    bulletin
        .bytes("content/media/vue.jpg", TestPhoto.jpeg(600, 400).bytes())
        .with(
            """
            === articles/a.fr.md
            ---
            title: Un convoi arrive
            date: 2025-04-13
            rubric: operations
            region: gao
            lead: Un chapô.
            image: {src: /media/vue.jpg, alt: Le convoi à Gao}
            ---
            Le texte.
            """);
    TestBuild build = bulletin.generate();
    String page = build.page(ARTICLE);

    assertThat(property(page, "og:image")).startsWith(BASE + "media/");
    assertThat(property(page, "og:image:width")).isEqualTo("600");
    assertThat(property(page, "og:image:height")).isEqualTo("400");
    assertThat(property(page, "og:image:alt")).isEqualTo("Le convoi à Gao");
    assertThat(cards(build)).hasSize(2).allMatch(file -> file.matches("(fr|en)/card\\..*"));
  }

  @Test
  void aBulletinCanDoWithoutCards() throws IOException {
    TestBuild build =
        bulletin
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "cards: false\n")
            .generate();

    assertThat(cards(build)).isEmpty();
    assertThat(build.page(ARTICLE)).doesNotContain("og:image", "twitter:card", "ImageObject");
    assertThat(kept()).isEmpty();
  }

  @Test
  void anotherTitleHasAnotherAddressAndTheOldCardGoes() {
    String old = property(bulletin.generate().page(ARTICLE), "og:image");

    TestBuild changed =
        bulletin
            .with(TestBulletin.article("a.fr.md", "2025-04-13", "Un convoi arrive ?", "Le texte."))
            .generate();

    assertThat(property(changed.page(ARTICLE), "og:image")).isNotEqualTo(old);
    assertThat(cards(changed)).hasSize(4).noneMatch(old::endsWith);
  }

  @Test
  void anotherTextBodyLeavesTheCardAsItIs() {
    String card = property(bulletin.generate().page(ARTICLE), "og:image");

    TestBuild changed =
        bulletin
            .with(TestBulletin.article("a.fr.md", "2025-04-13", "Un convoi arrive", "Autre."))
            .generate();

    assertThat(property(changed.page(ARTICLE), "og:image")).isEqualTo(card);
  }

  @Test
  void aBuildWithMistakesDrawsNone() throws IOException {
    TestBuild build =
        bulletin.withArticle("b", "2025-04-14", "Autre", "[nulle part](nulle-part)").generate();

    assertThat(build.result().errors()).isEqualTo(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aSecondBuildTakesEveryCardFromTheCache() throws Exception {
    bulletin.generate();
    byte[] mark = {'k', 'e', 'p', 't'};
    byte[] checksum = MessageDigest.getInstance("SHA-256").digest(mark);
    byte[] entry = ByteBuffer.allocate(36).put(checksum).put(mark).array();
    for (Path kept : kept()) {
      Files.write(kept, entry);
    }
    Files.move(bulletin.output(), bulletin.output().resolveSibling("elsewhere"));
    SortedMap<String, byte[]> files = bulletin.generate().files();

    assertThat(files.keySet().stream().filter(file -> CARD.matcher(file).matches()))
        .hasSize(4)
        .allSatisfy(file -> assertThat(files.get(file)).isEqualTo(mark));
  }

  @Test
  void aBuildWithoutItsCacheMakesTheSameBytes() throws Exception {
    SortedMap<String, byte[]> files = bulletin.generate().files();
    for (Path kept : kept()) {
      Files.delete(kept);
    }

    TestBuild again = bulletin.generate();

    assertThat(again.summary().change().written()).isZero();
    assertThat(again.files().keySet()).isEqualTo(files.keySet());
  }

  @Test
  void checkDrawsNothing() throws IOException {
    assertThat(bulletin.check().messages()).isEmpty();
    assertThat(kept()).isEmpty();
  }

  /** Returns the files of the cards in the cache. */
  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(bulletin.cache())) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(bulletin.cache())) {
      return walk.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}")).toList();
    }
  }

  private static Set<String> cards(TestBuild build) {
    return build.files().keySet().stream()
        .filter(file -> CARD.matcher(file).matches())
        .collect(Collectors.toSet());
  }

  private static BufferedImage image(SortedMap<String, byte[]> files, String address)
      throws IOException {
    byte[] bytes = files.getOrDefault(address.substring(BASE.length()), new byte[0]);
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static String property(String page, String name) {
    Matcher found =
        Pattern.compile("<meta property=\"" + name + "\" content=\"([^\"]*)\">").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
