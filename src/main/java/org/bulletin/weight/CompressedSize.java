package org.bulletin.weight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** Tells how large bytes are as gzip. Thread-safe. */
final class CompressedSize {

  /** Header and trailer (RFC 1952, section 2.3). */
  private static final int GZIP_FRAME = 18;

  private static final int CHUNK = 8192;

  private final Queue<Press> idle = new ConcurrentLinkedQueue<>();

  private final int level;

  /**
   * @param level one of {@link Deflater}'s
   */
  CompressedSize(int level) {
    this.level = level;
  }

  /** Returns the size in bytes, with gzip's frame. */
  int of(byte[] bytes) {
    Press known = idle.poll();
    Press press = known == null ? new Press(level) : known;
    int size = press.size(bytes);
    idle.add(press);
    return size + GZIP_FRAME;
  }

  /** A deflater, which has a quarter of a megabyte of its own and is used again, and its output. */
  private static final class Press {
    private final Deflater deflater;
    private final byte[] chunk = new byte[CHUNK];

    Press(int level) {
      this.deflater = new Deflater(level, true);
    }

    int size(byte[] bytes) {
      deflater.setInput(bytes);
      deflater.finish();
      int size = 0;
      while (!deflater.finished()) {
        size += deflater.deflate(chunk);
      }
      deflater.reset();
      return size;
    }
  }
}
