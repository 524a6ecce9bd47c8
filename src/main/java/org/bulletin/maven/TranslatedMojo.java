package org.bulletin.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
import org.bulletin.build.Recorded;
import org.bulletin.build.RecordedRevisions;
import org.bulletin.build.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the translations of an article that they are of its present revision, so that a later
 * change of the article shows which of them are stale. Changes nothing else of the files.
 */
@Mojo(name = "translated", requiresProject = false, threadSafe = true)
public final class TranslatedMojo extends BulletinMojo {

  /**
   * The article's identity, which is the stem of its files; several are separated by commas. {@code
   * all} stands for every translation that is neither held back nor stale.
   */
  @Parameter(property = "bulletin.article")
  private @Nullable String article;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    List<String> wanted =
        Arrays.stream(Optional.ofNullable(article).orElse("").split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .toList();
    RecordedRevisions recorded = new BulletinEngine(options, Progress.NONE).recordRevisions(wanted);
    Report report =
        new Report(options, Report.language(messages(), recorded.bulletin(), Locale.getDefault()));
    if (wanted.isEmpty()) {
      throw new MojoFailureException(report.word("translated-which"));
    }
    tell(recorded, report);
  }

  private void tell(RecordedRevisions recorded, Report report) throws MojoFailureException {
    tellErrors(recorded.bulletin(), report);
    for (Recorded outcome : recorded.outcomes()) {
      if (outcome.isMistake()) {
        getLog().error(report.recorded(outcome));
      } else {
        getLog().info(report.recorded(outcome));
      }
    }
    long mistakes =
        recorded.bulletin().errors()
            + recorded.outcomes().stream().filter(Recorded::isMistake).count();
    if (mistakes > 0) {
      throw new MojoFailureException(report.word("translated-verdict", mistakes));
    }
  }
}
