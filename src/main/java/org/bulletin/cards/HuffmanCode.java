package org.bulletin.cards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

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

  /** A leaf has a symbol, a node two trees; {@code order} makes the code the same everywhere. */
  private record Tree(long weight, int order, int symbol, List<Tree> halves) {}

  private static int[] lengths(int[] weights) {
    PriorityQueue<Tree> trees =
        new PriorityQueue<>(Comparator.comparingLong(Tree::weight).thenComparingInt(Tree::order));
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        trees.add(new Tree(weights[symbol], symbol, symbol, List.of()));
      }
    }
    int order = weights.length;
    while (trees.size() > 1) {
      Tree one = trees.remove();
      Tree other = trees.remove();
      trees.add(new Tree(one.weight() + other.weight(), order++, -1, List.of(one, other)));
    }
    int[] lengths = new int[weights.length];
    measure(trees.remove(), 0, lengths);
    return lengths;
  }

  private static void measure(Tree tree, int depth, int[] lengths) {
    if (tree.symbol() >= 0) {
      lengths[tree.symbol()] = depth;
    }
    for (Tree half : tree.halves()) {
      measure(half, depth + 1, lengths);
    }
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
