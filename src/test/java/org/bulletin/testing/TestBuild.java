package org.bulletin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BuildSummary;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;

/** What a build of a {@link TestBulletin} made and told. */
public record TestBuild(BuildOptions options, BuildResult result) {

  /** Returns the diagnostics as English editors read them. */
  public List<String> messages() {
    return messages(Language.ENGLISH);
  }

  /**
   * Returns the errors and warnings as editors read them; what is only worth knowing is left out.
   */
  public List<String> mistakes() {
    Report report = new Report(options, Language.ENGLISH);
    return result.diagnostics().stream()
        .filter(one -> one.severity() != Severity.NOTE)
        .map(report::diagnostic)
        .toList();
  }

  /** Returns the diagnostics as editors of a language read them. */
  public List<String> messages(Language language) {
    Report report = new Report(options, language);
    return result.diagnostics().stream().map(report::diagnostic).toList();
  }

  public BuildSummary summary() {
    return result.summary().orElseThrow(() -> new AssertionError(messages()));
  }

  /** Returns the text of a page or file by its address: {@code /fr/}, {@code /robots.txt}. */
  public String page(String address) {
    String file = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    try {
      return Files.readString(options.output().resolve(file));
    } catch (IOException missing) {
      throw new AssertionError(address + " is not there: " + messages(), missing);
    }
  }

  /**
   * Returns every file of the output by its path, with forward slashes; the record's folder left
   * out.
   */
  public SortedMap<String, byte[]> files() {
    return files(options.output());
  }

  /** Returns every file of an output folder. */
  public static SortedMap<String, byte[]> files(Path output) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".bulletin/")) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  /** Asserts that two builds published the same files with the same bytes. */
  public static void assertSameFiles(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
  }
}
