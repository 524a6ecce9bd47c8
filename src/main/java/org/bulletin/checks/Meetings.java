package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds articles that share a hash.
 *
 * <p>Nearly every hash is one article's alone, and a table of bits tells that of most. Only the
 * others are looked at one by one, so that the work grows as the articles do.
 */
final class Meetings {

  /** With so many bits for each hash, one or two in as many look shared by chance. */
  private static final int BITS = 64;

  /** With more hashes, a table of so many bits for each would be too large. */
  private static final int MOST = 1 << 24;

  private Meetings() {}

  /** Two articles of one language, ordered by their files. */
  record Pair(SketchedArticle newer, SketchedArticle older) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = newer.file().compareTo(other.newer.file());
      return first != 0 ? first : older.file().compareTo(other.older.file());
    }
  }

  /**
   * Returns the pairs of articles that share a hash.
   *
   * @param many what so many articles share, or more, makes no pair
   * @param hashes of an article
   */
  static SortedSet<Pair> pairs(
      List<SketchedArticle> articles, int many, Function<SketchedArticle, long[]> hashes) {
    SortedSet<Pair> pairs = new TreeSet<>();
    for (List<Integer> met : shared(articles.stream().map(hashes).toList())) {
      if (met.size() > 1 && met.size() < many) {
        addPairs(met.stream().map(articles::get).toList(), pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(List<SketchedArticle> met, SortedSet<Pair> pairs) {
    for (int i = 0; i < met.size(); i++) {
      SketchedArticle one = met.get(i);
      for (SketchedArticle other : met.subList(i + 1, met.size())) {
        if (one.canRepeat(other)) {
          pairs.add(one.isAfter(other) ? new Pair(one, other) : new Pair(other, one));
        }
      }
    }
  }

  /**
   * Returns who has a hash, for each that several have and for a few that one has.
   *
   * @param hashes of each
   */
  static Collection<List<Integer>> shared(List<long[]> hashes) {
    int count = hashes.stream().mapToInt(own -> own.length).sum();
    int bits = Integer.highestOneBit(Math.min(count, MOST) | 1) * BITS;
    long[] once = new long[bits / Long.SIZE];
    long[] again = new long[bits / Long.SIZE];
    for (long[] own : hashes) {
      for (long hash : own) {
        int word = ((int) hash & (bits - 1)) / Long.SIZE;
        again[word] |= once[word] & (1L << hash);
        once[word] |= 1L << hash;
      }
    }
    Map<Long, List<Integer>> shared = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      for (long hash : hashes.get(i)) {
        int word = ((int) hash & (bits - 1)) / Long.SIZE;
        if ((again[word] & (1L << hash)) != 0) {
          shared.computeIfAbsent(hash, none -> new ArrayList<>(2)).add(i);
        }
      }
    }
    return shared.values();
  }
}
