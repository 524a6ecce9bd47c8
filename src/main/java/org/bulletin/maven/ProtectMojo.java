package org.bulletin.maven;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
import org.bulletin.build.ProtectedName;
import org.bulletin.build.Report;
import org.jspecify.annotations.Nullable;

/**
 * Prints the lines of {@code bulletin.yaml} that keep a name from being published. Writes nothing.
 */
@Mojo(name = "protect", requiresProject = false, threadSafe = true)
public final class ProtectMojo extends BulletinMojo {

  private static final int SALT_BYTES = 16;

  /** The name, as articles would write it. */
  @Parameter(property = "bulletin.name")
  private @Nullable String name;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    ProtectedName result =
        new BulletinEngine(options, Progress.NONE)
            .protect(Optional.ofNullable(name).orElse(""), HexFormat.of().formatHex(salt));
    Report report =
        new Report(options, Report.language(messages(), result.bulletin(), Locale.getDefault()));
    tellErrors(result.bulletin(), report);
    List<String> told = report.protectedName(result.outcome());
    if (result.outcome().isMistake()) {
      throw new MojoFailureException(String.join("\n", told));
    }
    // One message: what is to be copied then stands without Maven's marks.
    getLog().info(String.join("\n", told));
  }
}
