package org.bulletin.markdown;

/** Takes HTML piece by piece. */
interface HtmlSink {

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  void open(String element, String... attributes);

  /** Ends an element; void elements are not ended. */
  void close(String element);

  void text(String text);

  default void element(String element, Runnable content, String... attributes) {
    open(element, attributes);
    content.run();
    close(element);
  }
}
