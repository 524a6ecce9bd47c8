package org.bulletin.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which names files had, going back in time commit by commit. */
final class EarlierNames {

  private final Map<String, String> nowByThen = new HashMap<>();
  private final Map<String, String> thenByNow = new HashMap<>();

  EarlierNames(Collection<String> files) {
    files.forEach(file -> put(file, file));
  }

  /** Returns the name now of the file that had a name then. */
  Optional<String> now(String then) {
    return Optional.ofNullable(nowByThen.get(then));
  }

  /** Returns the name that a file had then; none where it did not exist. */
  Optional<String> then(String now) {
    return Optional.ofNullable(thenByNow.get(now));
  }

  /**
   * Goes back beyond a commit.
   *
   * @param arrived what every name that appeared with it was before; empty for a new file
   */
  void before(Map<String, Optional<String>> arrived) {
    Map<String, String> moved = new HashMap<>();
    arrived.forEach(
        (name, before) ->
            Optional.ofNullable(nowByThen.remove(name))
                .ifPresent(
                    now -> {
                      thenByNow.remove(now);
                      before.ifPresent(old -> moved.put(now, old));
                    }));
    moved.forEach(this::put);
  }

  /** Who else has that name got it later. */
  private void put(String now, String then) {
    Optional.ofNullable(nowByThen.put(then, now)).ifPresent(thenByNow::remove);
    thenByNow.put(now, then);
  }
}
