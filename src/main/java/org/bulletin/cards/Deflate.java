package org.bulletin.cards;

import java.io.ByteArrayOutputStream;

/** Writes one deflate block with codes of its own (RFC 1951). */
final class Deflate {

  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int END = 256;
  private static final int LONGEST_MATCH = 258;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long bits;
  private int bitCount;

  static byte[] compress(byte[] bytes) {
    return new Deflate().block(new Matches().of(bytes));
  }

  /** Takes what {@link Matches} makes. A code needs two symbols, even where nothing occurs. */
  private byte[] block(int[] tokens) {
    int[] counts = new int[SYMBOLS];
    int[] distanceCounts = new int[DISTANCES];
    distanceCounts[0] = 1;
    distanceCounts[1] = 1;
    counts[0] = 1;
    counts[END] = 1;
    for (int token : tokens) {
      int distance = Matches.distance(token);
      counts[distance == 0 ? token : lengthSymbol(Matches.length(token))]++;
      if (distance > 0) {
        distanceCounts[distanceSymbol(distance)]++;
      }
    }
    HuffmanCode symbols = HuffmanCode.of(counts);
    HuffmanCode distances = HuffmanCode.of(distanceCounts);
    header(symbols, distances);
    for (int token : tokens) {
      put(token, symbols, distances);
    }
    put(symbols, END);
    put(0, 7);
    return out.toByteArray();
  }

  /**
   * The lengths of the codes are themselves written in a code (section 3.2.7): here one of four
   * bits for each length from 0 to 15, and none for repetitions.
   */
  private void header(HuffmanCode symbols, HuffmanCode distances) {
    put(0b101, 3);
    put(SYMBOLS - 257, 5);
    put(DISTANCES - 1, 5);
    put(19 - 4, 4);
    put(0, 9);
    for (int length = 0; length <= 15; length++) {
      put(4, 3);
    }
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      putCodeLength(symbols.length(symbol));
    }
    for (int symbol = 0; symbol < DISTANCES; symbol++) {
      putCodeLength(distances.length(symbol));
    }
  }

  private void putCodeLength(int length) {
    put(Integer.reverse(length) >>> 28, 4);
  }

  /** Section 3.2.5: a symbol stands for a range, whose size doubles every few symbols. */
  private void put(int token, HuffmanCode symbols, HuffmanCode distances) {
    int distance = Matches.distance(token);
    if (distance == 0) {
      put(symbols, token);
      return;
    }
    int length = Matches.length(token);
    put(symbols, lengthSymbol(length));
    if (length < LONGEST_MATCH) {
      putLow(length - 3, extraBitsOfLength(length));
    }
    put(distances, distanceSymbol(distance));
    putLow(distance - 1, extraBitsOfDistance(distance));
  }

  private static int lengthSymbol(int length) {
    int extra = extraBitsOfLength(length);
    return length == LONGEST_MATCH ? 285 : 257 + 4 * extra + ((length - 3) >> extra);
  }

  private static int extraBitsOfLength(int length) {
    return Math.max(0, 29 - Integer.numberOfLeadingZeros(length - 3));
  }

  private static int distanceSymbol(int distance) {
    int extra = extraBitsOfDistance(distance);
    return 2 * extra + ((distance - 1) >> extra);
  }

  private static int extraBitsOfDistance(int distance) {
    return Math.max(0, 30 - Integer.numberOfLeadingZeros(distance - 1));
  }

  private void put(HuffmanCode code, int symbol) {
    put(code.code(symbol), code.length(symbol));
  }

  private void putLow(int value, int length) {
    put(value & ((1 << length) - 1), length);
  }

  private void put(int value, int length) {
    bits |= (long) value << bitCount;
    bitCount += length;
    while (bitCount >= 8) {
      out.write((int) bits);
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
