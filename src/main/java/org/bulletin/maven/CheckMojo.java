package org.bulletin.maven;

import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
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

  private static final String TRANSLATIONS = "translations";

  /**
   * The code of a check that is to be explained, such as BUL-042, in whatever case; then nothing
   * else is done.
   */
  @Parameter(property = "bulletin.explain")
  private @Nullable String explain;

  /**
   * What alone is wanted: {@code translations} prints a table of every article's state in every
   * language, what needs work first.
   */
  @Parameter(property = "bulletin.only")
  private @Nullable String only;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    if (explain != null) {
      explain(explain, options);
    } else if (only != null) {
      only(only, options);
    } else {
      super.execute(options);
    }
  }

  private void only(String part, BuildOptions options) throws MojoFailureException {
    BuildResult result = new BulletinEngine(options, Progress.NONE).translations();
    Report report = new Report(options, Report.language(messages(), result, Locale.getDefault()));
    if (!part.equals(TRANSLATIONS)) {
      throw new MojoFailureException(report.word("check-only-unknown", part, TRANSLATIONS));
    }
    tellErrors(result, report);
    if (!result.translations().languages().isEmpty()) {
      report.translations(result).forEach(getLog()::info);
    }
    if (result.failed()) {
      throw new MojoFailureException(report.unpublishable(result));
    }
  }

  private void explain(String code, BuildOptions options) throws MojoFailureException {
    Optional<Language> bulletins = new BulletinEngine(options, Progress.NONE).firstLanguage();
    CheckGuide guide = new CheckGuide(Report.language(messages(), bulletins, Locale.getDefault()));
    Check check =
        CheckGuide.find(code).orElseThrow(() -> new MojoFailureException(guide.unknown(code)));
    getLog().info(guide.text(check));
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
  String verdict(Report report, BuildResult result) {
    return report.unpublishable(result);
  }

  @Override
  void report(BuildResult result, Report report, long nanoseconds) {
    report.translationsToDo(result.translations().counts()).ifPresent(getLog()::info);
    getLog().info(report.checked(result));
  }
}
