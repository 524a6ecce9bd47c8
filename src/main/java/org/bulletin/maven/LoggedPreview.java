package org.bulletin.maven;

import org.apache.maven.plugin.logging.Log;
import org.bulletin.preview.Console;

/** Logs what a preview tells. */
record LoggedPreview(Log log) implements Console {

  @Override
  public void info(String line) {
    log.info(line);
  }

  @Override
  public void warning(String text) {
    log.warn(text);
  }

  @Override
  public void error(String text) {
    log.error(text);
  }
}
