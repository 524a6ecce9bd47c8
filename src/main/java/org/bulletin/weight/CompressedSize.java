package org.bulletin.weight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** Tells how large bytes are as gzip. Thread-safe. */
final class CompressedSize {

  /** Header and trailer (RFC 1952, section 2.3). */
  private static final int GZIP_FRAME = 18;

  private static final int CHUNK = 8192;

  /** Used again: each has a quarter of a megabyte of its own. */
  private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

  private final int level;

  /**
   * @param level one of {@link Deflater}'s
   */
  CompressedSize(int level) {
    this.level = level;
  }

  /** Returns the size in bytes, with gzip's frame. */
  int of(byte[] bytes) {
    Deflater known = idle.poll();
    Deflater deflater = known == null ? new Deflater(level, true) : known;
    deflater.setInput(bytes);
    deflater.finish();
    byte[] chunk = new byte[CHUNK];
    int size = 0;
    while (!deflater.finished()) {
      size += deflater.deflate(chunk);
    }
    deflater.reset();
    idle.add(deflater);
    return size + GZIP_FRAME;
  }
}
