package org.bulletin.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists whose items stand in the order of a key that each has of its own, such as its file. */
public final class InOrder {

  private InOrder() {}

  /** Returns the item of a key, where the list has it. */
  public static <T, K extends Comparable<K>> Optional<T> get(
      List<T> list, Function<T, K> keys, K key) {
    int place = place(list, keys, key);
    return place < 0 ? Optional.empty() : Optional.of(list.get(place));
  }

  /**
   * Returns a list as a map, in which each key is looked up when it is asked for: a preview asks
   * for a few of many after each edit.
   *
   * @param list not to be changed any more
   * @param values of items; an item without one is not in the map
   */
  public static <T, K extends Comparable<K>, V> Map<K, V> map(
      List<T> list, Function<T, K> keys, Function<T, Optional<V>> values) {
    return new MapInOrder<>(list, keys, values);
  }

  /** Puts an item in the place of the one that a key had, or takes that out. */
  public static <T, K extends Comparable<K>> void put(
      List<T> list, Function<T, K> keys, K key, Optional<T> now) {
    int place = place(list, keys, key);
    if (place >= 0 && now.isPresent()) {
      list.set(place, now.get());
    } else if (place >= 0) {
      list.remove(place);
    } else {
      now.ifPresent(one -> list.add(-place - 1, one));
    }
  }

  /** Returns the place of a key as {@link java.util.Collections#binarySearch} does. */
  public static <T, K extends Comparable<K>> int place(List<T> list, Function<T, K> keys, K key) {
    int from = 0;
    int to = list.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int compared = keys.apply(list.get(middle)).compareTo(key);
      if (compared == 0) {
        return middle;
      }
      from = compared < 0 ? middle + 1 : from;
      to = compared < 0 ? to : middle;
    }
    return -from - 1;
  }
}
