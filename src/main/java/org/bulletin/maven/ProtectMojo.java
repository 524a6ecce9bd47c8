package org.bulletin.maven;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
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
    if (name == null || !name.strip().contains(" ")) {
      throw new MojoFailureException("give a name of two to four words: -Dbulletin.name=\"…\"");
    }
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    String lines =
        new BulletinEngine(options, Progress.NONE)
            .protect(name, HexFormat.of().formatHex(salt))
            .orElseThrow(
                () ->
                    new MojoFailureException(
                        "bulletin.yaml cannot be used: mvn bulletin:check tells why"));
    lines.lines().forEach(getLog()::info);
  }
}
