package org.bulletin.output;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Work on many items at once, in no order, in the pool that the caller belongs to. */
public final class AllThreads {

  private AllThreads() {}

  /** What is done on each item. */
  public interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does the work on each item.
   *
   * @throws IOException the first failure; by then no thread is at work any more
   */
  public static <T> void each(List<T> items, Work<T> work) throws IOException {
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
