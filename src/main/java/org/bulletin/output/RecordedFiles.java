package org.bulletin.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The files that earlier builds made in an output folder, and which of them this build leaves as
 * they stand: after an edit all but a few, so that a mark beside each is all that is kept of it.
 * Thread-safe.
 */
final class RecordedFiles {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> places;
  private final AtomicIntegerArray marks;

  /**
   * @param recorded relative to the folder, with forward slashes; one that comes twice counts once
   */
  RecordedFiles(List<String> recorded) {
    this.places = new HashMap<>(2 * recorded.size());
    for (String name : recorded) {
      if (places.putIfAbsent(name, names.size()) == null) {
        names.add(name);
      }
    }
    this.marks = new AtomicIntegerArray(names.size());
  }

  /** Returns all files in the order in which they are recorded. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  boolean contains(String file) {
    return places.containsKey(file);
  }

  /** Marks a file as one that stays as it stands; returns false where it is not recorded. */
  boolean keep(String file) {
    Integer place = places.get(file);
    if (place == null) {
      return false;
    }
    marks.set(place, 1);
    return true;
  }

  /** Returns the files that were not marked, in the same order. */
  List<String> others() {
    List<String> others = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      if (marks.get(place) == 0) {
        others.add(names.get(place));
      }
    }
    return others;
  }
}
