package org.bulletin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of {@code src/it} after Maven has run it; what the projects' {@code verify.groovy} ask.
 */
public final class InvokedProject {

  private static final Pattern GOAL = Pattern.compile("\\[INFO] --- bulletin(-maven-plugin)?:.*");
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\[ERROR] Failed to execute goal org\\.bulletin:\\S+ \\(\\S+\\) on project \\S+: (.*) -> \\[Help 1]");

  private final Path folder;
  private final List<String> log;

  public InvokedProject(File folder) throws IOException {
    this.folder = folder.toPath().toRealPath();
    this.log = Files.readAllLines(this.folder.resolve("build.log"));
  }

  public Path site() {
    return folder.resolve("target/site");
  }

  /** Returns the text of a published file. */
  public String page(String file) throws IOException {
    return Files.readString(site().resolve(file));
  }

  /** Asserts that the site has files. */
  public void published(String... files) {
    assertThat(files).allSatisfy(file -> assertThat(site().resolve(file)).isRegularFile());
  }

  /** Asserts that the output folder has no file, not even one that is half made. */
  public void publishedNothing() throws IOException {
    if (Files.exists(site())) {
      try (Stream<Path> files = Files.walk(site())) {
        assertThat(files).noneMatch(Files::isRegularFile);
      }
    }
  }

  /** Asserts that a line of the log, without its level and indentation, matches. */
  public void said(String line) {
    assertThat(log)
        .extracting(logged -> logged.replaceFirst("^\\[\\w+] ", "").strip())
        .anyMatch(logged -> logged.equals(line) || logged.matches(line));
  }

  /** Asserts that the log has no warning and no error. */
  public void raisedNoAlarm() {
    assertThat(log).noneMatch(line -> line.startsWith("[WARNING]") || line.startsWith("[ERROR]"));
  }

  /**
   * Asserts that the build failed with exactly the messages and the verdict of a file, and without
   * anything that only programmers read.
   */
  public void failedSaying(String expected) throws IOException {
    assertThat(String.join("\n", messages()))
        .isEqualToNormalizingNewlines(Files.readString(folder.resolve(expected)).strip());
    assertThat(log).filteredOn(line -> line.contains("MojoFailureException")).hasSize(1);
    assertThat(log)
        .noneMatch(line -> line.strip().startsWith("at "))
        .noneMatch(line -> line.contains("org.bulletin."))
        .noneMatch(line -> line.contains("Caused by"));
  }

  /** Returns when each run of Maven ended. */
  public List<Instant> ends() {
    return log.stream()
        .filter(line -> line.startsWith("[INFO] Finished at: "))
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .map(end -> OffsetDateTime.parse(end).toInstant())
        .toList();
  }

  /** Returns when each published file was last written. */
  public List<Instant> fileTimes() throws IOException {
    try (Stream<Path> files = Files.walk(site())) {
      return files.filter(Files::isRegularFile).map(InvokedProject::time).toList();
    }
  }

  /** What the goal told, and as the last line why Maven gave up. */
  private List<String> messages() {
    List<String> told =
        log.stream()
            .dropWhile(line -> !GOAL.matcher(line).matches())
            .skip(1)
            .takeWhile(line -> !line.startsWith("[INFO] ---"))
            .filter(line -> !line.startsWith("[INFO] "))
            .map(line -> line.replaceFirst("^\\[(ERROR|WARNING)] ", ""))
            .map(line -> line.replace(folder.toString(), "."))
            .toList();
    List<String> verdict =
        log.stream()
            .map(VERDICT::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .toList();
    return Stream.concat(told.stream(), verdict.stream()).toList();
  }

  private static Instant time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
