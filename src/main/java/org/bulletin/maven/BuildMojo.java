package org.bulletin.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;
import org.bulletin.diagnostic.Diagnostic;

/** A goal that is one build: how it is run, and how its diagnostics are told. */
abstract class BuildMojo extends BulletinMojo {

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    BulletinEngine engine = new BulletinEngine(options, new LoggedProgress(getLog()));
    long start = System.nanoTime();
    BuildResult result = run(engine);
    Report report = new Report(options, Report.language(messages(), result, Locale.getDefault()));
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
    switch (diagnostic.severity()) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case NOTE -> getLog().info(text);
    }
  }
}
