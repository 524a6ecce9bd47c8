package org.bulletin.cards;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A canonical Huffman code (RFC 1951, section 3.2.2) of at most 15 bits a symbol. */
final class HuffmanCode {

  private static final int LONGEST = 15;

  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * Returns the shortest code for symbols that occur so often.
   *
   * @param counts one for each symbol; at least two are not 0
   */
  static HuffmanCode of(int[] counts) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (Arrays.stream(lengths).max().orElse(0) > LONGEST) {
      Arrays.setAll(weights, i -> (weights[i] + 1) / 2);
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths);
  }

  /** Returns how many bits a symbol's code has; 0 where the symbol does not occur. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** Returns a symbol's code, its first bit the least significant. */
  int code(int symbol) {
    return codes[symbol];
  }

  /**
   * Joins the two lightest trees until there is one. Leaves are sorted by weight, and nodes are
   * made from the lightest to the heaviest, so that the lightest tree is always the next of either.
   * The order among equal weights is fixed, so that the code is the same everywhere.
   */
  private static int[] lengths(int[] weights) {
    long[] leaves =
        IntStream.range(0, weights.length)
            .filter(symbol -> weights[symbol] > 0)
            .mapToLong(symbol -> ((long) weights[symbol] << 32) | symbol)
            .sorted()
            .toArray();
    int count = leaves.length;
    long[] nodes = new long[count - 1];
    int[] parents = new int[2 * count - 1];
    int leaf = 0;
    int node = 0;
    for (int made = 0; made < nodes.length; made++) {
      for (int half = 0; half < 2; half++) {
        boolean isLeaf = leaf < count && (node == made || leaves[leaf] >>> 32 <= nodes[node]);
        nodes[made] += isLeaf ? leaves[leaf] >>> 32 : nodes[node];
        parents[isLeaf ? leaf++ : count + node++] = count + made;
      }
    }
    int[] depths = new int[2 * count - 1];
    int[] lengths = new int[weights.length];
    for (int tree = 2 * count - 3; tree >= 0; tree--) {
      depths[tree] = depths[parents[tree]] + 1;
      if (tree < count) {
        lengths[(int) leaves[tree]] = depths[tree];
      }
    }
    return lengths;
  }

  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      next <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(next++) >>> (32 - length);
        }
      }
    }
    return codes;
  }
}
