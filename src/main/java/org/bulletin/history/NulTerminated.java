package org.bulletin.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that end in a zero byte, as git writes them with {@code -z}. */
final class NulTerminated {

  private static final int END = -1;

  private final BufferedInputStream bytes;

  NulTerminated(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  /** Returns the next text; none at the end, and none for one that is cut off there. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int next = bytes.read();
    while (next > 0) {
      text.write(next);
      next = bytes.read();
    }
    return next == END ? Optional.empty() : Optional.of(text.toString(StandardCharsets.UTF_8));
  }
}
