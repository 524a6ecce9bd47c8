package org.bulletin.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a body, each given once. */
final class Anchors {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Returns the wish or, where it is taken, the wish with the first number that is free: {@code
   * bilan-2}.
   */
  String unique(String wish) {
    if (take(wish)) {
      return wish;
    }
    while (true) {
      String numbered = wish + "-" + (counts.merge(wish, 1, Integer::sum) + 1);
      if (take(numbered)) {
        return numbered;
      }
    }
  }

  /** Takes an id and returns whether it was free. */
  boolean take(String id) {
    return taken.add(id);
  }
}
