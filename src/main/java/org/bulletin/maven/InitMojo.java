package org.bulletin.maven;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.Report;
import org.bulletin.language.Language;
import org.bulletin.starter.Begun;
import org.bulletin.starter.BulletinStarter;
import org.bulletin.starter.StarterWords;

/** Begins a bulletin in a folder that holds none of its files yet. */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends BulletinMojo {

  /** The folder that becomes the bulletin's project; need not exist. */
  @Parameter(property = "bulletin.folder", defaultValue = "${session.executionRootDirectory}")
  private File folder = new File("");

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version = "";

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    Language editors = Report.language(messages(), Optional.empty(), Locale.getDefault());
    Report report = new Report(options, editors);
    Begun begun =
        new BulletinStarter(folder.toPath(), version, UUID.randomUUID().toString()).begin(editors);
    StarterWords words = new StarterWords(report);
    words.refusal(begun).forEach(getLog()::error);
    if (!(begun instanceof Begun.Written written)) {
      throw new MojoFailureException(report.word("init-verdict"));
    }
    words.bulletin(written).forEach(getLog()::info);
  }
}
