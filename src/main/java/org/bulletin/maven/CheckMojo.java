package org.bulletin.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Report;
import org.bulletin.checks.Check;
import org.bulletin.checks.CheckGuide;
import org.bulletin.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and renders the bulletin, and tells every mistake. Writes nothing but the cache of
 * images.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends BuildMojo {

  /**
   * The code of a check that is to be explained, such as BUL-042, in whatever case; then nothing
   * else is done.
   */
  @Parameter(property = "bulletin.explain")
  private @Nullable String explain;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    if (explain == null) {
      super.execute(options);
    } else {
      explain(explain);
    }
  }

  private void explain(String code) throws MojoFailureException {
    Language language =
        messages()
            .orElseGet(
                () -> Language.parse(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH));
    CheckGuide guide = new CheckGuide(language);
    Check check =
        CheckGuide.find(code).orElseThrow(() -> new MojoFailureException(guide.unknown(code)));
    guide.explain(check).lines().forEach(getLog()::info);
  }

  @Override
  boolean tellsNotes() {
    return true;
  }

  @Override
  BuildResult run(BulletinEngine engine) {
    return engine.check();
  }

  @Override
  void report(BuildResult result, Report report, long nanoseconds) {
    getLog().info(report.checked(result));
  }
}
