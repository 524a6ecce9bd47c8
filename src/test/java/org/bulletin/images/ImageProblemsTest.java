package org.bulletin.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.bulletin.build.Mistakes;
import org.bulletin.cache.BuildCache;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a file that cannot be published, at the place that refers to it. */
class ImageProblemsTest {

  @TempDir Path folder;

  @Test
  void aPhotoThatIsCutOffIsTold() {
    byte[] cut = TestPhoto.jpeg(600, 400).cutAt(0.8).bytes();

    assertThat(told("vue.jpg", cut))
        .isEqualTo(
            """
            articles/a.fr.md:8:8: error: the image `media/vue.jpg` is damaged or cut off
                ![Vue](/media/vue.jpg)
                       ^^^^^^^^^^^^^^
              hint: copy it again from where it comes from, and check that it opens
            """);
  }

  @Test
  void damagedPixelsAreToldByACheckToo() {
    byte[] damaged = TestPhoto.jpeg(600, 400).bytes();
    int scan = indexOf(damaged, new byte[] {(byte) 0xFF, (byte) 0xDA}) + 14;
    Arrays.fill(damaged, scan, damaged.length - 2, (byte) 0x55);
    TestBulletin bulletin = bulletin("vue.jpg", damaged);

    TestBuild check = bulletin.check();

    assertThat(check.messages())
        .singleElement()
        .asString()
        .startsWith("articles/a.fr.md:8:8: error: the image `media/vue.jpg` is damaged or cut off");
    assertThat(bulletin.generate().messages()).isEqualTo(check.messages());
    assertThat(bulletin.output().resolve("index.html")).doesNotExist();
  }

  @Test
  void aPngThatIsCutOffIsTold() {
    assertThat(told("vue.png", TestPhoto.png(600, 400).cutAt(0.7).bytes()))
        .contains(": error: the image `media/vue.png` is damaged or cut off");
  }

  @Test
  void aBombIsToldFromItsHeader() {
    byte[] bomb = TestPhoto.png(10, 10).bytes();
    ByteBuffer.wrap(bomb).putInt(16, 25_000).putInt(20, 20_000);

    assertThat(told("vue.png", bomb))
        .isEqualTo(
            """
            articles/a.fr.md:8:8: error: the image `media/vue.png` has 25000 × 20000 pixels; more than 40 million are not read
                ![Vue](/media/vue.png)
                       ^^^^^^^^^^^^^^
              hint: export it smaller: 1600 pixels across are enough
            """);
  }

  @Test
  void aPhotoBombIsToldFromItsHeader() {
    byte[] bomb = TestPhoto.jpeg(16, 16).bytes();
    int frame = indexOf(bomb, new byte[] {(byte) 0xFF, (byte) 0xC0});
    ByteBuffer.wrap(bomb).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);

    assertThat(told("vue.jpg", bomb)).contains("has 65000 × 65000 pixels; more than 64 million");
  }

  @Test
  void aFileThatIsTooLargeIsTold() {
    assertThat(told("vue.jpg", new byte[(40 << 20) + 1]))
        .contains(": error: the file of the image `media/vue.jpg` is larger than 40 MiB\n")
        .contains("  hint: export it as JPEG, or smaller\n");
  }

  @ParameterizedTest
  @CsvSource({
    "....ftypheic...., is HEIC",
    "....ftypavif...., is AVIF",
    "II*\0............, is TIFF",
    "8BPS............, is Photoshop",
    "nothing at all.., is not known",
    "'<html></html>', is not known"
  })
  void aFormatThatBrowsersDoNotShowIsTold(String bytes, String what) {
    assertThat(told("vue.jpg", bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .contains(
            ": error: the image `media/vue.jpg` cannot be published: its format " + what + "\n")
        .contains(
            "  hint: open it on a phone or computer and export it as JPEG; a new name does not"
                + " change the format\n");
  }

  @Test
  void anArchiveIsNoImage() {
    assertThat(bulletin("vue.jpg", new byte[] {'P', 'K'}).check().result().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Problem.IMAGE_FORMAT);
  }

  @Test
  void theColoursOfPrintAreTold() {
    byte[] cmyk = TestPhoto.jpeg(16, 16).bytes();
    cmyk[indexOf(cmyk, new byte[] {(byte) 0xFF, (byte) 0xC0}) + 9] = 4;

    assertThat(told("vue.jpg", cmyk))
        .contains(": error: the image `media/vue.jpg` has the colours of print (CMYK)\n");
  }

  @Test
  void ofAnAnimationOneFrameIsPublished() {
    byte[] gif = TestPhoto.gif(20, 10).bytes();
    int frame = indexOf(gif, new byte[] {0x2C, 0, 0, 0, 0});
    byte[] twice = Arrays.copyOf(gif, gif.length * 2 - frame - 1);
    System.arraycopy(gif, frame, twice, gif.length - 1, gif.length - frame);
    TestBuild build = bulletin("vue.gif", twice).generate();

    assertThat(build.messages())
        .singleElement()
        .asString()
        .contains(
            ": warning: of the animation `media/vue.gif` only the first frame is published\n");
    assertThat(build.files().keySet()).anyMatch(file -> file.matches("media/vue-20\\..*\\.jpg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "code.js", "tool.exe", "film.mp4", "note", "note.docm"})
  void whatCouldHarmReadersIsNotOffered(String name) {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .bytes("content/media/" + name, new byte[] {1})
            .withArticle("a", "2025-04-01", "Titre", "[là](/media/" + name + ")");

    assertThat(Mistakes.in(bulletin))
        .startsWith(
            "articles/a.fr.md:8:6: error: files such as `media/%s` are not offered to readers\n"
                .formatted(name))
        .contains("  hint: export it as PDF; what can be offered is CSV, ");
  }

  @Test
  void oneBadImageHidesNoOther() {
    TestBulletin bulletin =
        bulletin("vue.jpg", TestPhoto.jpeg(600, 400).cutAt(0.5).bytes())
            .bytes("content/media/b.jpg", new byte[0])
            .withArticle("b", "2025-04-01", "Autre", "![Vue](/media/b.jpg)");

    assertThat(bulletin.check().messages()).hasSize(2);
  }

  /** Whatever a file holds, it is published or told. */
  @Test
  void noFileEndsABuild() {
    Random random = new Random(7);
    for (TestPhoto photo :
        new TestPhoto[] {
          TestPhoto.jpeg(90, 60).turned(6), TestPhoto.png(90, 60), TestPhoto.gif(9, 6)
        }) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = photo.bytes();
        for (int j = 0; j < 4; j++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertThat(outcome(photo.format(), bytes)).isIn("published", "told");
      }
    }
  }

  private String outcome(String format, byte[] bytes) {
    TestBulletin.in(folder).bytes("content/vue." + format, bytes);
    var diagnostics = new org.bulletin.diagnostic.Diagnostics();
    var place = org.bulletin.diagnostic.SourceLocation.of("a.md");
    Path content = folder.resolve("content");
    var image = new Images(content).image("vue." + format, place, diagnostics);
    try {
      if (image.isPresent()) {
        var cache = new BuildCache(Optional.empty());
        return new ImageRenderer(content, cache).render(image.get()).isEmpty() ? "" : "published";
      }
      return diagnostics.hasErrors() ? "told" : "";
    } catch (BrokenImage told) {
      return "told";
    } catch (java.io.IOException failure) {
      return failure.toString();
    }
  }

  private TestBulletin bulletin(String name, byte[] bytes) {
    return TestBulletin.in(folder)
        .bytes("content/media/" + name, bytes)
        .withArticle("a", "2025-04-01", "Titre", "![Vue](/media/" + name + ")");
  }

  private String told(String name, byte[] bytes) {
    return Mistakes.in(bulletin(name, bytes));
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i < bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError();
  }
}
