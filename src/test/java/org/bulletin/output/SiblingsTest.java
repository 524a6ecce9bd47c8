package org.bulletin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compress: true} writes each text file compressed beside itself. */
class SiblingsTest {

  @TempDir Path folder;

  @Test
  void everyTextFileHasItsSiblingsAndNothingElseHas() throws IOException {
    assumeTrue(Brotli4jLoader.isAvailable(), "no native Brotli on this machine");
    SortedMap<String, byte[]> files = compressed().generate().files();

    assertThat(files).containsKeys("index.html", "fr/index.html.gz", "sitemap.xml.br");
    for (String file : files.keySet()) {
      if (file.matches(".*\\.(html|css|js|svg|xml|json|txt)")) {
        assertThat(gunzip(files.get(file + ".gz"))).as(file).isEqualTo(files.get(file));
        assertThat(Decoder.decompress(files.get(file + ".br")).getDecompressedData())
            .as(file)
            .isEqualTo(files.get(file));
      } else {
        assertThat(files).doesNotContainKeys(file + ".gz", file + ".br");
      }
    }
  }

  @Test
  void aSecondBuildRewritesNothing() {
    compressed().generate();

    assertThat(compressed().generate().summary().change().written()).isZero();
  }

  @Test
  void siblingsGoWhenTheyAreNoLongerWanted() {
    compressed().generate();

    assertThat(TestBulletin.in(folder).generate().files().keySet())
        .noneMatch(file -> file.endsWith(".gz") || file.endsWith(".br"));
  }

  @Test
  void withoutBrotliTheGzipFilesAreWrittenAndTheEditorIsTold() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceLocation owner = SourceLocation.of("bulletin.yaml");

    Siblings siblings = Siblings.available(false, owner, diagnostics);

    assertThat(siblings.of("a.html")).containsExactly("a.html.gz");
    assertThat(gunzip(Siblings.compress("a.html.gz", "text".getBytes(UTF_8))))
        .isEqualTo("text".getBytes(UTF_8));
    assertThat(diagnostics.sorted())
        .containsExactly(Diagnostic.warning(Problem.BROTLI_UNAVAILABLE, owner));
  }

  private TestBulletin compressed() {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "compress: true\n")
        .withArticle("a", "2025-04-13", "Titre", "Texte.");
  }

  private static byte[] gunzip(byte[] bytes) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
  }
}
