package org.bulletin.build;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bulletin.cache.Sha256;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.site.HeldBack;
import org.bulletin.site.SitePath;

/** What stands at an address of a bulletin that is being edited. */
public sealed interface LiveFile {

  /**
   * A page, or a file that a template writes.
   *
   * @param content UTF-8
   * @param mistake why it is the page of an earlier moment, where it can be rendered no more
   * @param heldBack why it is not published, where it is not
   */
  record Rendered(Bytes content, Optional<Diagnostic> mistake, Optional<HeldBack> heldBack)
      implements LiveFile {}

  /** An image, a sharing card, an asset of the theme. */
  record Data(Bytes content) implements LiveFile {}

  /** A file of the content, as it is. */
  record Original(Path file) implements LiveFile {}

  /** What stood here stands elsewhere now. */
  record Moved(SitePath to) implements LiveFile {}

  /** What belongs here cannot be made. */
  record Broken(Diagnostic mistake) implements LiveFile {}

  /** Bytes that nobody changes. */
  final class Bytes {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Returns the bytes; the caller does not change them. */
    public byte[] array() {
      return bytes;
    }

    /** Returns hexadecimal digits that other bytes do not have. */
    public String hash() {
      return Sha256.hex(bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
