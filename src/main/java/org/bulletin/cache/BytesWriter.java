package org.bulletin.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** BytesWriter that are being written: numbers and texts one after the other. */
public final class BytesWriter {

  private static final int START = 256;

  private byte[] bytes;
  private int length;

  public BytesWriter() {
    this(START);
  }

  private BytesWriter(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** Makes a writer of about so many bytes, or a few more. */
  static BytesWriter ofAbout(int count) {
    return new BytesWriter(count + count / 8);
  }

  /** Writes a number that is mostly small and not negative, in as few bytes as it needs. */
  public void number(long number) {
    reserve(10);
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Writes a number in eight bytes. */
  public void fixed(long number) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  public void fingerprint(Fingerprint fingerprint) {
    fixed(fingerprint.high());
    fixed(fingerprint.low());
  }

  public void text(String text) {
    block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes after their number. */
  public void block(byte[] block) {
    block(block, 0, block.length);
  }

  /** Writes what remains of a buffer after its number of bytes. */
  void block(ByteBuffer block) {
    int count = block.remaining();
    number(count);
    reserve(count);
    block.duplicate().get(bytes, length, count);
    length += count;
  }

  /** Writes some of the bytes of an array after their number. */
  public void block(byte[] from, int start, int count) {
    number(count);
    reserve(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /** Writes hashes after their number, in eight bytes each. */
  public void hashes(long[] hashes) {
    int size = hashes.length * Long.BYTES;
    number(hashes.length);
    reserve(size);
    ByteBuffer.wrap(bytes, length, size).asLongBuffer().put(hashes);
    length += size;
  }

  public int length() {
    return length;
  }

  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Returns the bytes without a copy; nothing is to be written any more. */
  ByteBuffer toBuffer() {
    return ByteBuffer.wrap(bytes, 0, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
