package org.bulletin.cards;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes one deflate block with codes of its own (RFC 1951). */
final class Deflate {

  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int END = 256;

  private static final byte[] LENGTH_SYMBOLS = lengthSymbols();
  private static final byte[] DISTANCE_SYMBOLS = distanceSymbols();

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] out = new byte[1 << 15];
  private int size;
  private long bits;
  private int bitCount;

  /** Writes what {@link Matches} makes of bytes. */
  static byte[] of(int[] tokens) {
    return new Deflate().block(tokens);
  }

  /** A code needs two symbols, even where nothing occurs. */
  private byte[] block(int[] tokens) {
    int[] counts = new int[SYMBOLS];
    int[] distanceCounts = new int[DISTANCES];
    distanceCounts[0] = 1;
    distanceCounts[1] = 1;
    counts[0] = 1;
    counts[END] = 1;
    for (int token : tokens) {
      int distance = Matches.distance(token);
      if (distance == 0) {
        counts[token]++;
      } else {
        counts[lengthSymbol(Matches.length(token))]++;
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
    flush();
    return Arrays.copyOf(out, size);
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

  /**
   * Section 3.2.5: a symbol stands for a range, whose size doubles every few symbols. Ranges begin
   * at multiples of their size, counted from the shortest match and distance, so that the place in
   * one is the lowest bits.
   */
  private void put(int token, HuffmanCode symbols, HuffmanCode distances) {
    int distance = Matches.distance(token);
    if (distance == 0) {
      put(symbols, token);
      return;
    }
    int length = Matches.length(token);
    int symbol = lengthSymbol(length);
    put(symbols, symbol);
    putLow(length - 3, extraBitsOfLength(symbol));
    int distanceSymbol = distanceSymbol(distance);
    put(distances, distanceSymbol);
    putLow(distance - 1, extraBitsOfDistance(distanceSymbol));
  }

  private static int lengthSymbol(int length) {
    return END + LENGTH_SYMBOLS[length];
  }

  private static int extraBitsOfLength(int symbol) {
    return symbol < 265 || symbol == 285 ? 0 : (symbol - 261) >> 2;
  }

  /** From 257 on, where a range is a multiple of 128, every 128th distance is in the table. */
  private static int distanceSymbol(int distance) {
    int place = distance - 1;
    return DISTANCE_SYMBOLS[place < 256 ? place : 256 + (place >> 7)];
  }

  private static int extraBitsOfDistance(int symbol) {
    return symbol < 4 ? 0 : (symbol >> 1) - 1;
  }

  private static byte[] lengthSymbols() {
    byte[] symbols = new byte[259];
    for (int length = 3; length < 258; length++) {
      int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(length - 3));
      symbols[length] = (byte) (1 + 4 * extra + ((length - 3) >> extra));
    }
    symbols[258] = 285 - END;
    return symbols;
  }

  private static byte[] distanceSymbols() {
    byte[] symbols = new byte[512];
    for (int i = 0; i < 256; i++) {
      symbols[i] = computedDistanceSymbol(i);
      symbols[256 + i] = computedDistanceSymbol(i << 7);
    }
    return symbols;
  }

  private static byte computedDistanceSymbol(int place) {
    int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(place));
    return (byte) (2 * extra + (place >> extra));
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
    if (bitCount >= 32) {
      flush();
    }
  }

  /** Writes the bits that are whole bytes. */
  private void flush() {
    if (size + Long.BYTES > out.length) {
      out = Arrays.copyOf(out, 2 * out.length);
    }
    LONG.set(out, size, bits);
    int written = bitCount >> 3;
    size += written;
    bits >>>= 8 * written;
    bitCount &= 7;
  }
}
