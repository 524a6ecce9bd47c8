package org.bulletin.preview;

/** A preview cannot start. The message says, in an editor's words, why and what to do. */
public final class PreviewUnavailable extends Exception {

  private static final long serialVersionUID = 1L;

  PreviewUnavailable(String message, Exception cause) {
    super(message, cause);
  }
}
