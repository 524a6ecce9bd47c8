package org.bulletin.cache;

import java.io.IOException;

/** What is kept is not what was written: it counts as not being there. */
public final class Damaged extends IOException {

  private static final long serialVersionUID = 1L;

  public Damaged(String message) {
    super(message);
  }

  Damaged(Throwable cause) {
    super(cause);
  }
}
