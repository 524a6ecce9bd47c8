package org.bulletin.images;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's bytes, read by position. What lies beyond the end is damage. */
final class ImageBytes {

  private final byte[] bytes;
  private final int start;
  private final int end;

  private ImageBytes(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  ImageBytes(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  int length() {
    return end - start;
  }

  int at(int position) throws BrokenImage {
    if (position < 0 || position >= length()) {
      throw BrokenImage.damaged();
    }
    return bytes[start + position] & 0xFF;
  }

  int bigEndian16(int position) throws BrokenImage {
    return at(position) << 8 | at(position + 1);
  }

  int littleEndian16(int position) throws BrokenImage {
    return at(position) | at(position + 1) << 8;
  }

  int littleEndian24(int position) throws BrokenImage {
    return littleEndian16(position) | at(position + 2) << 16;
  }

  long bigEndian32(int position) throws BrokenImage {
    return (long) bigEndian16(position) << 16 | bigEndian16(position + 2);
  }

  long littleEndian32(int position) throws BrokenImage {
    return littleEndian16(position) | (long) littleEndian16(position + 2) << 16;
  }

  /** Returns whether a text in ASCII stands at a position. */
  boolean has(String text, int position) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (position + i >= length() || bytes[start + position + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the part between two positions. */
  ImageBytes part(int from, long to) throws BrokenImage {
    if (from < 0 || to < from || to > length()) {
      throw BrokenImage.damaged();
    }
    return new ImageBytes(bytes, start + from, (int) (start + to));
  }

  void writeTo(ByteArrayOutputStream out) {
    out.write(bytes, start, length());
  }

  /** Returns these bytes as an array of their own. */
  byte[] copy() {
    return Arrays.copyOfRange(bytes, start, end);
  }
}
