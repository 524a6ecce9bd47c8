package org.bulletin.maven;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;
import org.bulletin.report.MachineReport;
import org.bulletin.report.ReportFormat;
import org.bulletin.report.Repository;
import org.jspecify.annotations.Nullable;

/** A goal that is one build: how it is run, and how its diagnostics are told. */
abstract class BuildMojo extends BulletinMojo {

  /**
   * What else than the log is to tell the diagnostics: {@code sarif}, {@code json}, {@code github},
   * or several with commas between them. The first two are files, {@code bulletin-report.sarif} and
   * {@code bulletin-report.json} in the build directory; the last are workflow commands on standard
   * output.
   */
  @Parameter(property = "bulletin.report")
  private @Nullable String report;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File reports = new File("target");

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    Set<ReportFormat> formats = formats();
    BulletinEngine engine = new BulletinEngine(options, new LoggedProgress(getLog()));
    long start = System.nanoTime();
    BuildResult result = run(engine);
    Report report = new Report(options, Report.language(messages(), result, Locale.getDefault()));
    List<Diagnostic> told =
        result.diagnostics().stream()
            .filter(one -> tellsNotes() || one.severity() != Severity.NOTE)
            .toList();
    told.forEach(diagnostic -> log(diagnostic, report));
    report.overview(told).forEach(getLog()::info);
    for (ReportFormat format : formats) {
      write(format, result, report, options);
    }
    if (result.failed()) {
      throw new MojoFailureException(verdict(report, result));
    }
    report(result, report, System.nanoTime() - start);
  }

  /** Returns whether notes are told one by one. */
  abstract boolean tellsNotes();

  /** Runs the goal's build. */
  abstract BuildResult run(BulletinEngine engine);

  /** Returns one line that ends a build that failed. */
  abstract String verdict(Report report, BuildResult result);

  /** Tells the end of a build that did not fail. */
  abstract void report(BuildResult result, Report report, long nanoseconds);

  private void log(Diagnostic diagnostic, Report report) {
    String text = report.diagnostic(diagnostic);
    switch (diagnostic.severity()) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case NOTE -> getLog().info(text);
    }
  }

  private Set<ReportFormat> formats() throws MojoFailureException {
    try {
      return report == null ? Set.of() : ReportFormat.parse(report);
    } catch (IllegalArgumentException unknown) {
      String formats =
          Arrays.stream(ReportFormat.values())
              .map(format -> format.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new MojoFailureException(
          words().word("report-unknown", String.valueOf(unknown.getMessage()), formats), unknown);
    }
  }

  private DiagnosticPrinter words() {
    Language language = messages().orElseGet(() -> new Language(Locale.getDefault().getLanguage()));
    return new DiagnosticPrinter(language, place -> Optional.empty());
  }

  private void write(ReportFormat format, BuildResult result, Report report, BuildOptions options)
      throws MojoFailureException {
    Repository repository = new Repository(options.content(), options.templates());
    MachineReport machine = new MachineReport(result.diagnostics(), report.language(), repository);
    if (format == ReportFormat.GITHUB) {
      print(machine.text(format));
      return;
    }
    Path file = path(reports).resolve("bulletin-report." + format.name().toLowerCase(Locale.ROOT));
    try {
      machine.write(format, file);
      getLog().info(report.word("report-written", file.toString()));
    } catch (IOException failure) {
      throw new MojoFailureException(
          report.word("report-unwritten", file.toString(), String.valueOf(failure.getMessage())),
          failure);
    }
  }

  /**
   * A workflow command counts at a line's beginning only, in UTF-8. Maven 4 puts a level before
   * whatever comes through {@code System.out}.
   */
  @SuppressWarnings("resource") // standard output stays open
  private static void print(String commands) {
    System.out.flush();
    try {
      new FileOutputStream(FileDescriptor.out).write(commands.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // Nobody listens.
    }
  }
}
