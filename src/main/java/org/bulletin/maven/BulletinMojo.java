package org.bulletin.maven;

import java.io.File;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: their parameters, and how diagnostics are told. */
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
   * The instant that embargo and expiry are compared with. Without it SOURCE_DATE_EPOCH, else the
   * clock.
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
    BuildOptions options = options();
    BulletinEngine engine = new BulletinEngine(options, new LoggedProgress(getLog()));
    long start = System.nanoTime();
    BuildResult result = run(engine);
    Optional<Language> wanted = Optional.ofNullable(messages).flatMap(Language::parse);
    Report report = new Report(options, Report.language(wanted, result, Locale.getDefault()));
    result.diagnostics().forEach(diagnostic -> log(diagnostic, report));
    if (result.failed()) {
      throw new MojoFailureException(report.verdict(result));
    }
    report(result, report, System.nanoTime() - start);
  }

  /** Runs the goal's build. */
  abstract BuildResult run(BulletinEngine engine);

  /** Tells the end of a build that did not fail. */
  abstract void report(BuildResult result, Report report, long nanoseconds);

  private void log(Diagnostic diagnostic, Report report) {
    String text = report.diagnostic(diagnostic);
    if (diagnostic.severity() == Severity.ERROR) {
      getLog().error(text);
    } else {
      getLog().warn(text);
    }
  }

  private BuildOptions options() throws MojoFailureException {
    return new BuildOptions(
        content.toPath(),
        Optional.of(templates.toPath()),
        output.toPath(),
        Optional.of(cache.toPath()),
        instant(),
        strict,
        Runtime.getRuntime().availableProcessors());
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
