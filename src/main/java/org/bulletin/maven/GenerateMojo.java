package org.bulletin.maven;

import java.time.Duration;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;

/**
 * Reads, checks and renders the bulletin, and writes the site. With an error nothing is written.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends BuildMojo {

  @Override
  boolean tellsNotes() {
    return false;
  }

  @Override
  BuildResult run(BulletinEngine engine) {
    return engine.generate();
  }

  @Override
  String verdict(Report report, BuildResult result) {
    return report.verdict(result);
  }

  @Override
  void report(BuildResult result, Report report, long nanoseconds) {
    Duration duration = Duration.ofNanos(nanoseconds);
    result
        .summary()
        .ifPresent(
            summary ->
                report.summary(result, summary, duration).forEach(line -> getLog().info(line)));
  }
}
