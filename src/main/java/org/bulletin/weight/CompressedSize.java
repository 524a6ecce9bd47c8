package org.bulletin.weight;

import java.util.zip.Deflater;

/** How large bytes are as gzip. */
final class CompressedSize {

  /** Header and trailer (RFC 1952, section 2.3). */
  private static final int GZIP_FRAME = 18;

  private static final int CHUNK = 8192;

  private CompressedSize() {}

  /** Returns the size in bytes at the level that hosts use. */
  static int of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] chunk = new byte[CHUNK];
      int size = 0;
      while (!deflater.finished()) {
        size += deflater.deflate(chunk);
      }
      return size + GZIP_FRAME;
    } finally {
      deflater.end();
    }
  }
}
