package org.bulletin.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  @Parameter(property = "bulletin.content", defaultValue = "${project.basedir}/content")
  private File content;

  @Override
  public void execute() {
    getLog().info("content: " + content);
  }
}
