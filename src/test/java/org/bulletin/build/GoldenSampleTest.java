package org.bulletin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bulletin.cache.Sha256;
import org.bulletin.testing.TestBuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample bulletin becomes the site in {@code src/test/golden/sample}, byte for byte. After a
 * change that is meant to show there: {@code mvn test -Dtest=GoldenSampleTest
 * -Dbulletin.golden=update}, then read the difference before you commit it.
 */
class GoldenSampleTest {

  private static final Path GOLDEN = Path.of("src/test/golden/sample");
  private static final String UPDATE = "mvn test -Dtest=GoldenSampleTest -Dbulletin.golden=update";

  private SortedMap<String, byte[]> built = new TreeMap<>();

  @BeforeEach
  void build(@TempDir Path output) throws IOException {
    BuildOptions options =
        new BuildOptions(
            Path.of("content"),
            Optional.empty(),
            output,
            Optional.empty(),
            Instant.parse("2025-06-01T12:00:00Z"),
            true,
            2);
    BuildResult result = new BulletinEngine(options, Progress.NONE).generate();
    TestBuild build = new TestBuild(options, result);
    assertThat(build.messages()).isEmpty();
    built = reviewable(build.files());
    if ("update".equals(System.getProperty("bulletin.golden"))) {
      replace();
    }
  }

  @Test
  void theSampleBecomesTheGoldenSite() {
    assertThat(GOLDEN).as("make it with `%s`", UPDATE).isDirectory();
    SortedMap<String, byte[]> golden = TestBuild.files(GOLDEN);
    SortedSet<String> differing = new TreeSet<>(golden.keySet());
    differing.addAll(built.keySet());
    differing.removeIf(
        file -> java.util.Arrays.equals(golden.get(file), built.getOrDefault(file, new byte[0])));

    assertThat(differing).as("files that differ; if they should: `%s`", UPDATE).isEmpty();
  }

  /**
   * Returns what people can review: pictures as their hashes, and of the feeds, which are all made
   * alike, those of the editions.
   */
  private static SortedMap<String, byte[]> reviewable(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> reviewable = new TreeMap<>();
    files.forEach(
        (file, bytes) -> {
          if (file.matches(".*\\.(png|jpg)")) {
            reviewable.put(file + ".sha256", (Sha256.hex(bytes) + "\n").getBytes(UTF_8));
          } else if (!file.matches("../.*/(atom\\.xml|rss\\.xml|feed\\.json)")) {
            reviewable.put(file, bytes);
          }
        });
    return reviewable;
  }

  private void replace() throws IOException {
    if (Files.isDirectory(GOLDEN)) {
      List<Path> old;
      try (Stream<Path> walk = Files.walk(GOLDEN)) {
        old = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : old) {
        Files.delete(path);
      }
    }
    for (String file : built.keySet()) {
      Path path = GOLDEN.resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, built.getOrDefault(file, new byte[0]));
    }
  }
}
