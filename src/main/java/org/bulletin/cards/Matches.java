package org.bulletin.cards;

import java.util.Arrays;

/**
 * Finds what occurred before in bytes. The result is a list of tokens: a byte as it is, or the
 * length (3 to 258) and distance (1 to 32,767) of what is repeated. Matches are found through
 * chains of places that begin with the same bytes; one gives way to a longer one that begins a byte
 * later. Within a long match, of one colour most of the time, only the first places are remembered:
 * twice as fast for a tenth more bytes.
 */
final class Matches {

  private static final int WINDOW = 1 << 15;
  private static final int LONGEST = 258;
  private static final int SHORTEST = 4;
  private static final int GOOD = 64;
  private static final int CHAIN = 24;
  private static final int HASH_BITS = 15;

  private final int[] newest = new int[1 << HASH_BITS];
  private final int[] older = new int[WINDOW];
  private int[] tokens = new int[1 << 14];
  private int count;

  Matches() {
    Arrays.fill(newest, -1);
  }

  /** Returns the length of what a token repeats. */
  static int length(int token) {
    return token >>> 16;
  }

  /** Returns how far back it stands, or 0 where the token is a byte. */
  static int distance(int token) {
    return token < 1 << 16 ? 0 : token & 0xFFFF;
  }

  int[] of(byte[] bytes) {
    int at = 0;
    int match = longest(bytes, at);
    while (at < bytes.length) {
      remember(bytes, at);
      int next = length(match) < GOOD ? longest(bytes, at + 1) : 0;
      if (match == 0 || length(next) > length(match)) {
        add(bytes[at] & 0xFF);
        at++;
        match = next;
      } else {
        add(match);
        int end = at + length(match);
        int remembered = Math.min(end, at + GOOD);
        while (++at < remembered) {
          remember(bytes, at);
        }
        at = end;
        match = longest(bytes, at);
      }
    }
    return Arrays.copyOf(tokens, count);
  }

  private int longest(byte[] bytes, int at) {
    if (at + SHORTEST > bytes.length) {
      return 0;
    }
    int limit = Math.min(LONGEST, bytes.length - at);
    int best = SHORTEST - 1;
    int distance = 0;
    int place = newest[hash(bytes, at)];
    for (int i = 0; i < CHAIN && place >= 0 && at - place < WINDOW && best < limit; i++) {
      if (bytes[place + best] == bytes[at + best]) {
        int end = Arrays.mismatch(bytes, place, place + limit, bytes, at, at + limit);
        int length = end < 0 ? limit : end;
        if (length > best) {
          best = length;
          distance = at - place;
        }
      }
      place = older[place & (WINDOW - 1)];
    }
    return distance == 0 ? 0 : (best << 16) | distance;
  }

  private void remember(byte[] bytes, int at) {
    if (at + SHORTEST <= bytes.length) {
      int hash = hash(bytes, at);
      older[at & (WINDOW - 1)] = newest[hash];
      newest[hash] = at;
    }
  }

  private static int hash(byte[] bytes, int at) {
    int four =
        (bytes[at] & 0xFF)
            | ((bytes[at + 1] & 0xFF) << 8)
            | ((bytes[at + 2] & 0xFF) << 16)
            | (bytes[at + 3] << 24);
    return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private void add(int token) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = token;
  }
}
