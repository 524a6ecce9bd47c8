package org.bulletin.preview;

/** Where a preview tells what it has to tell. Called from any thread, by one at a time. */
public interface Console {

  void info(String line);

  /** Tells a warning, which may have several lines. */
  void warning(String text);

  /** Tells an error, which may have several lines. */
  void error(String text);
}
