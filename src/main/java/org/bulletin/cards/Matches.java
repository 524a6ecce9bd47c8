package org.bulletin.cards;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds what occurred before in bytes that are rows of pixels. The result is a list of tokens: a
 * byte as it is, or the length (3 to 258) and distance (1 to 32,767) of what is repeated.
 *
 * <p>Drawings of letters repeat in few ways, so few places are looked at: the byte before, for what
 * is of one colour; the row above, for what stands upright; and the last place that began with the
 * same bytes, for a letter that occurred before. A match gives way to a longer one that begins a
 * byte later. Only places that were looked at are remembered: to remember every byte would take as
 * long again, and make a file smaller by a fiftieth.
 */
final class Matches {

  /** The longest that a match can be. */
  static final int LONGEST = 258;

  private static final int WINDOW = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int HASHED = 4;
  private static final int GOOD = 16;
  private static final int ONE_COLOUR = 32;
  private static final int HASH_BITS = 13;

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int stride;

  /** By hash, the last place and one, so that 0 is none. */
  private final int[] newest = new int[1 << HASH_BITS];

  private int[] tokens = new int[1 << 15];
  private int count;

  private Matches(byte[] bytes, int stride) {
    this.bytes = bytes;
    this.stride = stride;
  }

  /**
   * @param stride how many bytes a row has, at most 32,767
   */
  static int[] of(byte[] bytes, int stride) {
    return new Matches(bytes, stride).tokens();
  }

  /** Returns the length of what a token repeats. */
  static int length(int token) {
    return token >>> 16;
  }

  /** Returns how far back it stands, or 0 where the token is a byte. */
  static int distance(int token) {
    return token < 1 << 16 ? 0 : token & 0xFFFF;
  }

  private int[] tokens() {
    int at = 0;
    int match = match(at);
    while (at < bytes.length) {
      int next = length(match) < GOOD ? match(at + 1) : 0;
      if (match == 0 || length(next) > length(match)) {
        add(bytes[at] & 0xFF);
        at++;
        match = next;
      } else {
        add(match);
        at += length(match);
        match = match(at);
      }
    }
    return Arrays.copyOf(tokens, count);
  }

  /** Returns the longest match, of those that are as long the nearest, or 0. */
  private int match(int at) {
    if (at + HASHED > bytes.length) {
      return 0;
    }
    int longest = Math.min(LONGEST, bytes.length - at);
    int length = SHORTEST - 1;
    int distance = 0;
    if (at > 0 && bytes[at] == bytes[at - 1]) {
      int run = same(at - 1, at, longest);
      if (run >= ONE_COLOUR) {
        return (run << 16) | 1;
      }
      if (run > length) {
        length = run;
        distance = 1;
      }
    }
    int hash = hash(at);
    int place = newest[hash] - 1;
    newest[hash] = at + 1;
    if (at >= stride && length < longest && bytes[at - stride + length] == bytes[at + length]) {
      int above = same(at - stride, at, longest);
      if (above > length) {
        length = above;
        distance = stride;
      }
    }
    if (place >= 0
        && at - place < WINDOW
        && length < longest
        && bytes[place + length] == bytes[at + length]) {
      int before = same(place, at, longest);
      if (before > length && before >= HASHED) {
        length = before;
        distance = at - place;
      }
    }
    return distance == 0 ? 0 : (length << 16) | distance;
  }

  private int same(int place, int at, int longest) {
    int near = Math.min(16, longest);
    int length = 0;
    while (length < near && bytes[place + length] == bytes[at + length]) {
      length++;
    }
    if (length < near || length == longest) {
      return length;
    }
    int end = Arrays.mismatch(bytes, place, place + longest, bytes, at, at + longest);
    return end < 0 ? longest : end;
  }

  private int hash(int at) {
    return ((int) FOUR.get(bytes, at) * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private void add(int token) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = token;
  }
}
