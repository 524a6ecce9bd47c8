package org.bulletin.checks;

import java.util.List;

/**
 * How many stems two units of two bodies have in common, for a search that asks this of most of
 * them and several times: only the stems that stand in both bodies are compared, as bits.
 */
final class SharedStems {

  private final int[] stems;

  /** The numbers of the stems that stand in both bodies, from 1. */
  private final int[] numbers;

  private final long[][] left;
  private final long[][] right;

  SharedStems(List<Unit> left, List<Unit> right) {
    int slots = Integer.highestOneBit(2 * count(left) + 1) << 1;
    this.stems = new int[slots];
    this.numbers = new int[slots];
    left.forEach(this::add);
    int common = number(right);
    int longs = (common + Long.SIZE - 1) / Long.SIZE;
    this.left = bits(left, longs);
    this.right = bits(right, longs);
  }

  private static int count(List<Unit> units) {
    int count = 0;
    for (Unit unit : units) {
      count += unit.stems().length;
    }
    return count;
  }

  private void add(Unit unit) {
    for (int stem : unit.stems()) {
      int slot = slot(stem);
      stems[slot] = stem;
      numbers[slot] = -1;
    }
  }

  /** Returns where a stem is, or where it would be. */
  private int slot(int stem) {
    int slot = (stem ^ stem >>> 16) & stems.length - 1;
    while (numbers[slot] != 0 && stems[slot] != stem) {
      slot = slot + 1 & stems.length - 1;
    }
    return slot;
  }

  /** Numbers those that stand on the other side too, and returns how many they are. */
  private int number(List<Unit> units) {
    int common = 0;
    for (Unit unit : units) {
      for (int stem : unit.stems()) {
        int slot = slot(stem);
        if (numbers[slot] < 0) {
          numbers[slot] = ++common;
        }
      }
    }
    return common;
  }

  private long[][] bits(List<Unit> units, int longs) {
    long[][] bits = new long[units.size()][longs];
    for (int i = 0; i < bits.length; i++) {
      for (int stem : units.get(i).stems()) {
        int number = numbers[slot(stem)] - 1;
        if (number >= 0) {
          bits[i][number / Long.SIZE] |= 1L << number;
        }
      }
    }
    return bits;
  }

  /** Returns how many stems a unit of the left side shares with one of the right. */
  int of(int i, int j) {
    long[] one = left[i];
    long[] other = right[j];
    int shared = 0;
    for (int at = 0; at < one.length; at++) {
      shared += Long.bitCount(one[at] & other[at]);
    }
    return shared;
  }

  /** Returns how many stems a unit of the left side and the next share with one of the right. */
  int ofTwoOfLeft(int i, int j) {
    return ofAll(left[i], left[i + 1], right[j]);
  }

  /** Returns how many stems a unit of the left side shares with one of the right and the next. */
  int ofTwoOfRight(int i, int j) {
    return ofAll(left[i], right[j], right[j + 1]);
  }

  private static int ofAll(long[] one, long[] other, long[] third) {
    int shared = 0;
    for (int at = 0; at < one.length; at++) {
      shared += Long.bitCount(one[at] & other[at] & third[at]);
    }
    return shared;
  }
}
