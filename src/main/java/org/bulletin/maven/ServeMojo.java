package org.bulletin.maven;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.preview.Preview;
import org.bulletin.preview.PreviewOptions;
import org.bulletin.preview.PreviewUnavailable;

/**
 * Shows the bulletin in a browser on this machine while it is edited, drafts and embargoed articles
 * too, and the mistakes in the page. Writes nothing but the cache of images. Ctrl-C ends it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends BulletinMojo {

  /** The port on 127.0.0.1; 0 takes any that is free. */
  @Parameter(property = "bulletin.port", defaultValue = "8080")
  private int port = 8080;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    PreviewOptions wishes =
        new PreviewOptions(options, port, clock(), messages(), Locale.getDefault());
    try (Preview preview = Preview.start(wishes, new LoggedPreview(getLog()))) {
      Thread end = new Thread(preview::close, "bulletin-preview-end");
      Runtime.getRuntime().addShutdownHook(end);
      try {
        // Ctrl-C ends the whole process; who embeds Maven interrupts this thread instead.
        new CountDownLatch(1).await();
      } finally {
        Runtime.getRuntime().removeShutdownHook(end);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (PreviewUnavailable mistake) {
      throw new MojoFailureException(mistake.getMessage());
    }
  }
}
