package org.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader on a metered link pays, in bytes as hosts send them: compressed with gzip. {@code
 * -Dbulletin.weights=true} prints the table of {@code docs/reader-experience.md}.
 */
class WeightTest {

  private static final int FIRST_VIEW = 14 * 1024;
  private static final int STYLE_SHEET = 5 * 1024;
  private static final int SCRIPT = 4 * 1024;

  /** The kinds of page, by the shape of their addresses. */
  private static final Map<String, String> KINDS =
      Map.of(
          "front page", "/../",
          "article", "/../\\d{4}/\\d{2}/[^/]+/",
          "rubric page", "/../rubri[^/]+/[^/]+/",
          "region page", "/../regions/[^/]+/",
          "list of rubrics", "/../rubri[^/]+/",
          "list of regions", "/../regions/",
          "month", "/../archives?/\\d{4}/\\d{2}/");

  @Test
  void aFirstViewFitsIntoTheFirstPacketsOfAConnection(@TempDir Path folder) throws IOException {
    Path site = BulletinUnderTest.SAMPLE.build(folder);
    int style = weight(asset(site, "style.*.css"));
    int script = weight(asset(site, "script.*.js"));
    Map<String, Integer> heaviest = new TreeMap<>();
    for (Path page : pages(site)) {
      heaviest.merge(kind(site, page), weight(page), Math::max);
    }
    if (Boolean.getBoolean("bulletin.weights")) {
      System.out.println(table(heaviest, style, script));
    }

    assertThat(style).isLessThanOrEqualTo(STYLE_SHEET);
    assertThat(script).isLessThanOrEqualTo(SCRIPT);
    assertThat(heaviest).containsKeys(KINDS.keySet().toArray(String[]::new));
    assertThat(heaviest)
        .allSatisfy((kind, html) -> assertThat(html + style).as(kind).isLessThan(FIRST_VIEW));
  }

  private static String table(Map<String, Integer> heaviest, int style, int script) {
    return heaviest.entrySet().stream()
        .map(
            page ->
                "| %s | %d | %d | %d |"
                    .formatted(page.getKey(), page.getValue(), style, page.getValue() + style))
        .collect(
            Collectors.joining(
                "\n",
                "| page | HTML | CSS | first view |\n|---|---:|---:|---:|\n",
                "\nscript.js: " + script));
  }

  private static String kind(Path site, Path page) {
    String address = "/" + site.relativize(page.getParent()).toString().replace('\\', '/') + "/";
    return KINDS.entrySet().stream()
        .filter(kind -> address.matches(kind.getValue().replace("..", "[a-z]{2}")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other");
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.endsWith("index.html")).toList();
    }
  }

  private static Path asset(Path site, String glob) throws IOException {
    try (var found = Files.newDirectoryStream(site.resolve("assets"), glob)) {
      return found.iterator().next();
    }
  }

  private static int weight(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream compressed = new BestCompression(bytes)) {
      Files.copy(file, compressed);
    }
    return bytes.size();
  }

  private static final class BestCompression extends GZIPOutputStream {

    BestCompression(OutputStream to) throws IOException {
      super(to);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
