package org.bulletin.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads what {@link BytesWriter} wrote. Whatever cannot have been written by it is {@link Damaged}.
 */
public final class BytesReader {

  private final byte[] bytes;
  private final Optional<RecentTexts> recent;
  private final int end;
  private int position;

  public BytesReader(byte[] bytes) {
    this(bytes, Optional.empty(), 0, bytes.length);
  }

  /** Makes a reader for many entries that have short texts in common. */
  static BytesReader ofMany(byte[] bytes) {
    return new BytesReader(bytes, Optional.of(new RecentTexts()), 0, bytes.length);
  }

  private BytesReader(byte[] bytes, Optional<RecentTexts> recent, int start, int end) {
    this.bytes = bytes;
    this.recent = recent;
    this.position = start;
    this.end = end;
  }

  public boolean isAtEnd() {
    return position == end;
  }

  public long number() throws Damaged {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      require(1);
      byte next = bytes[position++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new Damaged("number");
  }

  /** Returns how many there are of something that takes a byte at least. */
  public int count() throws Damaged {
    long count = number();
    if (count < 0 || count > end - position) {
      throw new Damaged("count");
    }
    return (int) count;
  }

  public long fixed() throws Damaged {
    require(Long.BYTES);
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << Byte.SIZE) | (bytes[position++] & 0xFF);
    }
    return number;
  }

  public Fingerprint fingerprint() throws Damaged {
    long high = fixed();
    return new Fingerprint(high, fixed());
  }

  public String text() throws Damaged {
    int count = count();
    int start = position;
    position += count;
    return recent.isPresent()
        ? recent.get().of(bytes, start, count)
        : new String(bytes, start, count, StandardCharsets.UTF_8);
  }

  public byte[] block() throws Damaged {
    int count = count();
    position += count;
    return Arrays.copyOfRange(bytes, position - count, position);
  }

  /** Returns what reads a block, whose bytes are not copied. */
  public BytesReader inner() throws Damaged {
    int count = count();
    position += count;
    return new BytesReader(bytes, recent, position - count, position);
  }

  /** Returns what is not read yet, without a copy of it. */
  public ByteBuffer rest() {
    return ByteBuffer.wrap(bytes, position, end - position).slice();
  }

  /** Passes over a block. */
  public void skipBlock() throws Damaged {
    int count = count();
    position += count;
  }

  /** Returns what {@link BytesWriter#hashes} wrote. */
  public long[] hashes() throws Damaged {
    long[] hashes = new long[count()];
    int size = hashes.length * Long.BYTES;
    require(size);
    ByteBuffer.wrap(bytes, position, size).asLongBuffer().get(hashes);
    position += size;
    return hashes;
  }

  private void require(int more) throws Damaged {
    if (end - position < more) {
      throw new Damaged("end");
    }
  }
}
