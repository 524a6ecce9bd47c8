package org.bulletin.build;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Work on many items at once, in no order. */
final class AllThreads {

  private AllThreads() {}

  interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does the work on each item.
   *
   * @throws IOException the first failure; by then no thread is at work any more
   */
  static <T> void each(List<T> items, Work<T> work) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    items.parallelStream()
        .filter(item -> failures.isEmpty())
        .forEach(
            item -> {
              try {
                work.on(item);
              } catch (IOException failure) {
                failures.add(failure);
              }
            });
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
  }
}
