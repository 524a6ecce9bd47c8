package org.bulletin.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;

/**
 * Reads, checks and renders the bulletin, and tells every mistake. Writes nothing but the cache of
 * images.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends BuildMojo {

  @Override
  BuildResult run(BulletinEngine engine) {
    return engine.check();
  }

  @Override
  void report(BuildResult result, Report report, long nanoseconds) {
    getLog().info(report.checked(result));
  }
}
