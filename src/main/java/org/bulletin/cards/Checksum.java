package org.bulletin.cards;

import java.util.zip.Adler32;

/** The Adler-32 of bytes (RFC 1950, section 8.2), of which many are repeated. */
final class Checksum {

  private static final int BASE = 65521;

  private final byte[] bytes;

  /** Both are reduced only at the end: they would take 200 million bytes to overflow. */
  private long sum = 1;

  private long sums;

  Checksum(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Adds some of the bytes. */
  void add(int from, int to) {
    if (from < to) {
      Adler32 part = new Adler32();
      part.update(bytes, from, to - from);
      long value = part.getValue();
      sums += (to - from) * (sum - 1) + (value >>> 16);
      sum += (value & 0xFFFF) - 1;
    }
  }

  /** Adds a byte so many times. */
  void repeat(byte repeated, long times) {
    long value = repeated & 0xFF;
    sums += times * sum + value * (times * (times + 1) / 2);
    sum += times * value;
  }

  int value() {
    return (int) ((sums % BASE << 16) | (sum % BASE));
  }
}
