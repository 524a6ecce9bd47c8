package org.bulletin.build;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Work on many items at once, in no order. Each thread takes the next item when it has done one:
 * where a list is cut into parts, as a parallel stream does, one thread is left alone with the
 * last.
 */
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
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, threads())
        .parallel()
        .forEach(
            thread -> {
              for (int i = next.getAndIncrement();
                  i < items.size() && failures.isEmpty();
                  i = next.getAndIncrement()) {
                try {
                  work.on(items.get(i));
                } catch (IOException failure) {
                  failures.add(failure);
                }
              }
            });
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
  }

  private static int threads() {
    return ForkJoinTask.inForkJoinPool()
        ? ForkJoinTask.getPool().getParallelism()
        : ForkJoinPool.getCommonPoolParallelism() + 1;
  }
}
