package org.bulletin.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;

/** The bulletins that the tests of whole sites build. Both have the address {@link #URL}. */
public enum BulletinUnderTest {

  /** The sample of this repository, as {@code mvn -f site site} builds it. */
  SAMPLE {
    @Override
    public Path build(Path folder) {
      Path project = Path.of("").toAbsolutePath();
      Path content = folder.resolve("content");
      copy(project.resolve("content"), content);
      moveTo(URL, content.resolve("bulletin.yaml"));
      BuildOptions options =
          new BuildOptions(
              content,
              Optional.of(project.resolve("templates")),
              folder.resolve("output"),
              Optional.empty(),
              Instant.parse("2025-06-01T12:00:00Z"),
              false,
              2);
      BuildResult result = new BulletinEngine(options, Progress.NONE).generate();
      return published(new TestBuild(options, result));
    }
  },

  /**
   * French, English and Arabic; short indexes, so that they have further pages; all that an article
   * may hold.
   */
  THREE_LANGUAGES {
    @Override
    public Path build(Path folder) {
      TestBulletin bulletin =
          TestBulletin.in(folder)
              .with(ThreeLanguages.FILES)
              .bytes("content/media/pont.png", picture(1600, 1000));
      return published(bulletin.generate());
    }
  };

  /** A path after the host, so that a link that only works at a host's root is found out. */
  public static final String URL = "https://bulletin.example/some/where/";

  /** Builds the bulletin in an empty folder, and returns the folder that would be published. */
  public abstract Path build(Path folder);

  private static Path published(TestBuild build) {
    if (build.result().failed()) {
      throw new AssertionError(String.join("\n", build.messages()));
    }
    return build.options().output();
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void moveTo(String url, Path bulletin) {
    try {
      String text = Files.readString(bulletin);
      Files.writeString(bulletin, text.replaceFirst("(?m)^url: .*$", "url: " + url));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] picture(int width, int height) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
      // A pale sky over dark water.
      for (int y = 0; y < height; y++) {
        int grey = y < height / 2 ? 220 - 40 * y / height : 90;
        for (int x = 0; x < width; x++) {
          picture.getRaster().setSample(x, y, 0, grey);
        }
      }
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
