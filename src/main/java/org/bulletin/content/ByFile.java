package org.bulletin.content;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of what files say, in the order of the files. */
public final class ByFile {

  private ByFile() {}

  /** Returns what a file says, or empty where the list has nothing of it. */
  public static <T> Optional<T> get(List<T> list, Function<T, String> file, String name) {
    int place = place(list, file, name);
    return place < 0 ? Optional.empty() : Optional.of(list.get(place));
  }

  /** Puts what a file says now in the place of what it said, where it said or says anything. */
  public static <T> void put(List<T> list, Function<T, String> file, String name, Optional<T> now) {
    int place = place(list, file, name);
    if (place >= 0 && now.isPresent()) {
      list.set(place, now.get());
    } else if (place >= 0) {
      list.remove(place);
    } else {
      now.ifPresent(one -> list.add(-place - 1, one));
    }
  }

  private static <T> int place(List<T> list, Function<T, String> file, String name) {
    List<String> files =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return file.apply(list.get(index));
          }

          @Override
          public int size() {
            return list.size();
          }
        };
    return Collections.binarySearch(files, name);
  }
}
