package org.bulletin.threads;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Work on many items at once, on as many threads as the pool has that asks. Each thread takes the
 * next items when it has done some: where a list is cut into parts, as a parallel stream does, one
 * thread is left alone with the last.
 */
public final class AllThreads {

  /** Items are mapped in so many rows for each thread, so that to take the next costs little. */
  private static final int ROWS = 64;

  private AllThreads() {}

  /** Work that may fail to read or write. */
  public interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does the work on each item, in no order.
   *
   * @throws IOException the first failure; by then no thread is at work any more
   */
  public static <T> void each(List<T> items, Work<T> work) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    share(
        items.size(),
        1,
        Runnable::run,
        i -> {
          if (failures.isEmpty()) {
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

  /** Returns what the work makes of each item, in their order. */
  public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    return map(items, work, Runnable::run);
  }

  /**
   * Returns what the work makes of each item, in their order.
   *
   * @param runner runs the share of one thread, to its end
   */
  public static <T, R> List<R> map(List<T> items, Function<T, R> work, Consumer<Runnable> runner) {
    int size = items.size();
    AtomicReferenceArray<R> made = new AtomicReferenceArray<>(size);
    int row = Math.max(1, size / (ROWS * threads()));
    share(size, row, runner, i -> made.set(i, work.apply(items.get(i))));
    return IntStream.range(0, size).mapToObj(made::get).toList();
  }

  private static void share(int size, int row, Consumer<Runnable> runner, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          for (int start = next.getAndAdd(row); start < size; start = next.getAndAdd(row)) {
            for (int i = start; i < Math.min(start + row, size); i++) {
              work.accept(i);
            }
          }
        };
    IntStream.range(0, Math.min(size, threads()))
        .parallel()
        .forEach(thread -> runner.accept(share));
  }

  private static int threads() {
    return ForkJoinTask.inForkJoinPool()
        ? ForkJoinTask.getPool().getParallelism()
        : ForkJoinPool.getCommonPoolParallelism() + 1;
  }
}
