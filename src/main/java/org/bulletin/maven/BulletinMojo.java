package org.bulletin.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: their parameters. */
abstract class BulletinMojo extends AbstractMojo {

  /**
   * The folder with {@code bulletin.yaml}, {@code articles/}, {@code pages/} and {@code media/}.
   */
  @Parameter(property = "bulletin.content", defaultValue = "${project.basedir}/content")
  private File content = new File("content");

  /** Templates that take the place of the theme's, file by file. The folder may be absent. */
  @Parameter(property = "bulletin.templates", defaultValue = "${project.basedir}/templates")
  private File templates = new File("templates");

  /** The folder that is published. */
  @Parameter(property = "bulletin.output", defaultValue = "${project.build.directory}/site")
  private File output = new File("target/site");

  /**
   * The folder that keeps what is costly to make, so that the next build need not make it again.
   * What a build has not used is removed from it.
   */
  @Parameter(
      property = "bulletin.cache",
      defaultValue = "${project.build.directory}/bulletin-cache")
  private File cache = new File("target/bulletin-cache");

  /**
   * The instant that embargo, expiry and the age of articles are compared with. Without it
   * SOURCE_DATE_EPOCH, else the clock.
   */
  @Parameter(property = "bulletin.now")
  private @Nullable String now;

  /**
   * The language of the messages, {@code fr} or {@code en}. Without it the bulletin's default
   * language.
   */
  @Parameter(property = "bulletin.messages")
  private @Nullable String messages;

  /** Whether warnings keep the site from being published. */
  @Parameter(property = "bulletin.strict", defaultValue = "false")
  private boolean strict;

  /** Whether to do nothing. */
  @Parameter(property = "bulletin.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("bulletin.skip is set");
      return;
    }
    execute(options());
  }

  /** Does what the goal is for. */
  abstract void execute(BuildOptions options) throws MojoFailureException;

  /** Returns the language that messages are wanted in. */
  final Optional<Language> messages() {
    return Optional.ofNullable(messages).flatMap(Language::parse);
  }

  /** Tells the mistakes that keep the goal from doing what it is for. */
  final void tellErrors(BuildResult result, Report report) {
    result.diagnostics().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .forEach(one -> getLog().error(report.diagnostic(one)));
  }

  /** Returns the clock that embargo and expiry are compared with. */
  final InstantSource clock() throws MojoFailureException {
    return isFixed() ? InstantSource.fixed(instant()) : InstantSource.system();
  }

  private boolean isFixed() {
    return now != null || System.getenv("SOURCE_DATE_EPOCH") != null;
  }

  private BuildOptions options() throws MojoFailureException {
    return new BuildOptions(
        path(content),
        Optional.of(path(templates)),
        path(output),
        Optional.of(path(cache)),
        instant(),
        strict,
        Runtime.getRuntime().availableProcessors());
  }

  /** Without a {@code pom.xml} Maven leaves the folder of the project as its name is written. */
  static Path path(File file) {
    return Path.of(file.getPath().replace("${project.basedir}" + File.separator, ""));
  }

  private Instant instant() throws MojoFailureException {
    Optional<String> epoch = Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"));
    try {
      if (now != null) {
        return Instant.parse(now);
      }
      return epoch.map(Long::parseLong).map(Instant::ofEpochSecond).orElseGet(Instant::now);
    } catch (DateTimeException | NumberFormatException malformed) {
      String value = Optional.ofNullable(now).or(() -> epoch).orElse("");
      throw new MojoFailureException(
          "`" + value + "` is no instant: write bulletin.now as 2025-04-13T06:00:00Z", malformed);
    }
  }
}
