package org.bulletin.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of an image that an editor puts beside an article. */
class ImagesTest {

  private static final String PAGE = "/fr/2025/04/titre/";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "4000, 3000, 480x360 960x720 1600x1200",
    "3000, 4000, 480x640 960x1280 1600x2133",
    "1600, 400, 480x120 960x240 1600x400",
    "1200, 900, 480x360 960x720 1200x900",
    "1000, 500, 480x240 1000x500",
    "500, 500, 500x500",
    "300, 200, 300x200",
    "1, 1, 1x1",
    "5000, 2, 480x1 960x1 1600x1"
  })
  void aPhotoIsPublishedInWidthsThatItHas(int width, int height, String sizes) throws Exception {
    ImageBytes file = new ImageBytes(TestPhoto.jpeg(width, height).bytes());

    assertThat(new SourceImage.Photo("a.jpg", "", JpegHeader.read(file)).sizes())
        .extracting(size -> size.width() + "x" + size.height())
        .containsExactly(sizes.split(" "));
  }

  @Test
  void aFileHasTheSizeThatThePageSays() {
    assertThat(published(TestPhoto.jpeg(3000, 2001)).values())
        .extracting(image -> image.width() + "x" + image.height())
        .containsExactlyInAnyOrder("480x320", "960x640", "1600x1067");
  }

  @Test
  void aPageNamesEveryWidthAndTheSize() {
    TestBuild build = build("vue.jpg", TestPhoto.jpeg(2000, 1000));

    assertThat(mistakes(build)).isEmpty();
    assertThat(build.page(PAGE))
        .containsPattern(
            "<img src=\"(\\.\\./){4}media/vue-960\\.[0-9a-f]{10}\\.jpg\""
                + " srcset=\"(\\.\\./){4}media/vue-480\\.[0-9a-f]{10}\\.jpg 480w,"
                + " (\\.\\./){4}media/vue-960\\.[0-9a-f]{10}\\.jpg 960w,"
                + " (\\.\\./){4}media/vue-1600\\.[0-9a-f]{10}\\.jpg 1600w\""
                + " sizes=\"[^\"]+\" width=\"1600\" height=\"800\" alt=\"Vue\""
                + " decoding=\"async\" fetchpriority=\"high\">");
    assertThat(build.page(PAGE))
        .containsPattern(
            "<figure><img src=\"[^\"]+-960[^\"]+\" srcset=\"[^\"]+ 480w, [^\"]+ 960w, [^\"]+ 1600w\""
                + " sizes=\"[^\"]+\" width=\"1600\" height=\"800\" alt=\"La même\""
                + " loading=\"lazy\" decoding=\"async\">");
    assertThat(build.page(PAGE))
        .containsPattern(
            "og:image\" content=\"https://bulletin.example/base/media/vue-1600\\.[0-9a-f]+\\.jpg\"");
  }

  @Test
  void aSmallImageHasNoChoice() {
    TestBuild build = build("vue.png", TestPhoto.png(300, 200));

    assertThat(build.page(PAGE))
        .doesNotContain("srcset")
        .containsPattern(
            "media/vue-300\\.[0-9a-f]+\\.jpg\" width=\"300\" height=\"200\" alt=\"Vue\"");
  }

  @Test
  void aSizeThatAnEditorsHtmlGivesStays() {
    TestBuild build =
        bulletin("vue.jpg", TestPhoto.jpeg(1200, 900))
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "html: sanitised\n")
            .withArticle(
                "b", "2025-05-01", "Autre", "<img src=\"/media/vue.jpg\" alt=\"x\" width=\"90\">")
            .generate();

    assertThat(mistakes(build)).isEmpty();
    assertThat(build.page("/fr/2025/05/autre/"))
        .containsPattern("960w, [^\"]+ 1200w\" sizes=\"[^\"]+\" alt=\"x\" width=\"90\" loading");
  }

  @Test
  void theOriginalIsNeverPublished() {
    TestBuild build =
        bulletin("vue.jpg", TestPhoto.jpeg(1200, 900).turned(1))
            .withArticle("b", "2025-05-01", "Autre", "[la photo](/media/vue.jpg)")
            .generate();

    assertThat(mistakes(build)).isEmpty();
    assertThat(build.page("/fr/2025/05/autre/"))
        .containsPattern("<a href=\"[^\"]+media/vue-1200\\.[0-9a-f]{10}\\.jpg\">la photo</a>");
    assertThat(build.files()).doesNotContainKey("media/vue.jpg");
  }

  @Test
  void aPhotoWithAnotherNameIsNoAttachment() {
    TestBuild build =
        TestBulletin.in(folder)
            .bytes("content/media/note.pdf", TestPhoto.jpeg(600, 400).turned(1).bytes())
            .withArticle("a", "2025-04-01", "Titre", "[la note](/media/note.pdf)")
            .generate();

    assertThat(build.page(PAGE)).containsPattern("media/note-600\\.[0-9a-f]{10}\\.jpg");
    assertThat(build.files()).doesNotContainKey("media/note.pdf");
  }

  /** Red, green, blue and white from the top left, as a reader sees them. */
  @ParameterizedTest
  @CsvSource({
    "1, rgbw", "2, grwb", "3, wbgr", "4, bwrg", "5, rbgw", "6, brwg", "7, wgbr", "8, gwrb"
  })
  void aPhotoStandsUpright(int orientation, String quarters) {
    PublishedJpeg image = largest(published(TestPhoto.jpeg(1200, 800).turned(orientation)));

    assertThat(image.quarters()).isEqualTo(quarters);
    assertThat(image.width()).isEqualTo(orientation < 5 ? 1200 : 800);
  }

  @Test
  void nothingOfTheMetadataIsPublished() {
    byte[] xmp =
        ("<x:xmpmeta>" + TestPhoto.SECRET + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8);
    TestPhoto photo =
        TestPhoto.jpeg(1200, 800)
            .with(0xFE, TestPhoto.SECRET, new byte[0])
            .with(0xED, "Photoshop 3.0\0", xmp)
            .with(0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp)
            .with(0xE5, TestPhoto.SECRET, new byte[0])
            .turned(6);

    SortedMap<String, byte[]> files = build("vue.jpg", photo).files();
    SortedMap<String, PublishedJpeg> images = jpegs(files);

    assertThat(images).hasSize(2);
    files.forEach(
        (name, bytes) ->
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain(TestPhoto.SECRET));
    // JFIF, quantisation, a progressive frame, Huffman tables, scans, the end: nothing else.
    images
        .values()
        .forEach(
            image ->
                assertThat(image.markers()).containsExactly(0xC2, 0xC4, 0xD9, 0xDA, 0xDB, 0xE0));
  }

  @Test
  void anIndependentToolFindsNoMetadata() throws Exception {
    assumeTrue(hasExiftool(), "exiftool is not installed");
    TestPhoto photo = TestPhoto.jpeg(1200, 800).turned(6);
    Path original = Files.write(folder.resolve("original.jpg"), photo.bytes());
    TestBuild build = build("vue.jpg", photo);

    assertThat(exiftool(original)).contains("GPSLatitude", "Artist", "Orientation");
    for (String file : jpegs(build.files()).keySet()) {
      assertThat(exiftool(build.options().output().resolve(file)))
          .as(file)
          .containsExactlyInAnyOrder("JFIFVersion", "ResolutionUnit", "XResolution", "YResolution");
    }
  }

  @Test
  void aWideGamutBecomesSrgb() {
    // Of Display P3's green at half its strength, sRGB has a more colourful one.
    int[] without = middle(solid(new Color(100, 150, 100)));
    int[] with =
        middle(solid(new Color(100, 150, 100)).with(0xE2, "ICC_PROFILE\0\1\1", displayP3()));

    assertThat(without[0]).isCloseTo(100, within(3));
    assertThat(without[1]).isCloseTo(150, within(3));
    assertThat(with[0]).isCloseTo(83, within(4));
    assertThat(with[1]).isCloseTo(151, within(3));
    assertThat(with[2]).isCloseTo(95, within(4));
  }

  @Test
  void whatIsTransparentLiesOnWhite() {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    TestPhoto png = new TestPhoto("png", TestPhoto.written(image, "png"));

    assertThat(middle(png)).containsExactly(255, 255, 255);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void greysKeepTheirBrightness(int type) {
    BufferedImage image = new BufferedImage(40, 40, type);
    int grey = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
    for (int i = 0; i < 1600; i++) {
      image.getRaster().setSample(i % 40, i / 40, 0, grey);
    }

    int[] colour = middle(new TestPhoto("png", TestPhoto.written(image, "png")));

    assertThat(colour[0]).isCloseTo(100, within(1));
    assertThat(colour[2]).isCloseTo(100, within(1));
  }

  @Test
  void pngAndGifBecomeJpeg() {
    assertThat(largest(published(TestPhoto.png(700, 500))).quarters()).isEqualTo("rgbw");
    assertThat(largest(published(TestPhoto.gif(700, 500))).quarters()).isEqualTo("rgbw");
  }

  /** One that loses detail, as browsers and messengers write it. */
  @Test
  void webpBecomesJpeg() {
    String webp =
        """
        UklGRooAAABXRUJQVlA4IH4AAAAwBgCdASogABgAPp08l0mloyIhN+gAsBOJZACxHoR9H5n+IH5ATAD+\
        AfkBd/92Afqr2/4MSx8p5VWgAP7voI/xr/3wX//3av/sVwHukYxN3UHrYnP/tKilKyoqntAdq6WMf+EO\
        evqO+Nki6xmJGDrE0vpUcSdqnTm6A1mFoAA=
        """;
    TestPhoto photo = new TestPhoto("webp", Base64.getDecoder().decode(webp.strip()));

    assertThat(largest(published(photo)).quarters()).isEqualTo("rgbw");
  }

  @Test
  void webpWithoutLossBecomesJpeg() {
    byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    assertThat(largest(published(new TestPhoto("webp", webp))).width()).isEqualTo(1);
  }

  @Test
  void anAddressBelongsToOneContent() {
    List<String> first = List.copyOf(published(TestPhoto.jpeg(500, 300)).keySet());
    List<String> again = List.copyOf(published(TestPhoto.jpeg(500, 300)).keySet());
    List<String> other = List.copyOf(published(TestPhoto.jpeg(500, 301)).keySet());

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void theSameBytesComeFromAnyNumberOfThreads() {
    SortedMap<String, byte[]> one = many("one").onThreads(1).generate().files();
    SortedMap<String, byte[]> four = many("four").onThreads(4).generate().files();

    assertThat(jpegs(one)).hasSize(12);
    assertThat(four.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(four.get(name)).as(name).isEqualTo(bytes));
  }

  private TestBulletin many(String name) {
    StringBuilder text = new StringBuilder();
    TestBulletin bulletin = TestBulletin.in(folder.resolve(name));
    for (int i = 0; i < 6; i++) {
      text.append("![x](/media/").append(i).append(".jpg)\n\n");
      bulletin.bytes("content/media/" + i + ".jpg", TestPhoto.jpeg(900 + i, 700).bytes());
    }
    return bulletin.withArticle("a", "2025-04-01", "Titre", text.toString());
  }

  private int[] middle(TestPhoto photo) {
    PublishedJpeg image = largest(published(photo));
    return image.colour(image.width() / 2, image.height() / 2);
  }

  private static TestPhoto solid(Color colour) {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 4096; i++) {
      image.setRGB(i % 64, i / 64, colour.getRGB());
    }
    return new TestPhoto("jpg", TestPhoto.written(image, "jpeg"));
  }

  /** Apple's profile as its phones write it: three columns of XYZ and sRGB's curve. */
  private static byte[] displayP3() {
    double[][] columns = {
      {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
    };
    double[] curve = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    java.nio.ByteBuffer profile = java.nio.ByteBuffer.allocate(132 + 6 * 12 + 3 * 20 + 32);
    profile.position(16).put("RGB XYZ ".getBytes(StandardCharsets.US_ASCII));
    profile.position(128).putInt(6);
    int curveAt = 132 + 72 + 60;
    for (int i = 0; i < 3; i++) {
      profile.put(("rgb".charAt(i) + "XYZ").getBytes(StandardCharsets.US_ASCII));
      profile.putInt(132 + 72 + 20 * i).putInt(20);
      profile.put(("rgb".charAt(i) + "TRC").getBytes(StandardCharsets.US_ASCII));
      profile.putInt(curveAt).putInt(32);
    }
    for (double[] column : columns) {
      profile.put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
      for (double number : column) {
        profile.putInt((int) Math.round(number * 65536));
      }
    }
    profile.put("para\0\0\0\0\0\3\0\0".getBytes(StandardCharsets.US_ASCII));
    for (double number : curve) {
      profile.putInt((int) Math.round(number * 65536));
    }
    return profile.array();
  }

  /** Notes that a photo tells its place, or is not used, are no mistakes here. */
  private static List<String> mistakes(TestBuild build) {
    return build.messages().stream().filter(message -> !message.contains(": note: ")).toList();
  }

  private SortedMap<String, PublishedJpeg> published(TestPhoto photo) {
    TestBuild build = build("vue." + photo.format(), photo);
    assertThat(mistakes(build)).isEmpty();
    return jpegs(build.files());
  }

  private TestBuild build(String name, TestPhoto photo) {
    return bulletin(name, photo).generate();
  }

  private TestBulletin bulletin(String name, TestPhoto photo) {
    String article =
        TestBulletin.article("a.fr.md", "2025-04-01", "Titre", "![La même](/media/%s)");
    return TestBulletin.in(folder)
        .bytes("content/media/" + name, photo.bytes())
        .with(
            article
                .replace("%s", name)
                .replace("lead:", "image: {src: /media/" + name + ", alt: Vue}\nlead:"));
  }

  private static SortedMap<String, PublishedJpeg> jpegs(SortedMap<String, byte[]> files) {
    SortedMap<String, PublishedJpeg> jpegs = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".jpg")) {
            jpegs.put(name, new PublishedJpeg(bytes));
          }
        });
    return jpegs;
  }

  private static PublishedJpeg largest(Map<String, PublishedJpeg> images) {
    return images.values().stream()
        .max(java.util.Comparator.comparing(PublishedJpeg::width))
        .orElseThrow();
  }

  private static boolean hasExiftool() {
    try {
      return new ProcessBuilder("exiftool", "-ver").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** Returns the names of the tags that exiftool finds beyond what the pixels say. */
  private static List<String> exiftool(Path file) {
    try {
      Process process =
          new ProcessBuilder(
                  "exiftool",
                  "-s",
                  "-a",
                  "-G0",
                  "-u",
                  "--File:all",
                  "--Composite:all",
                  "--ExifTool:all",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return output
          .lines()
          .map(line -> line.replaceFirst("^\\[\\w+\\]\\s+(\\w+)\\s*:.*", "$1"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
