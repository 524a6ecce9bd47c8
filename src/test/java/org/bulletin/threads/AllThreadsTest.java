package org.bulletin.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work on all threads")
class AllThreadsTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

  @Test
  @DisplayName(
      "is done once for each item, whichever pool asks, and what it makes is in their order")
  void onceForEachItem() {
    for (int threads : List.of(1, 2, 7)) {
      for (int size : List.of(0, 1, 2, 100)) {
        List<Integer> some = ITEMS.subList(0, size);
        Queue<Integer> mapped = new ConcurrentLinkedQueue<>();
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        List<Integer> made =
            inPool(threads, () -> AllThreads.map(some, item -> noted(item, mapped) * 2));
        inPool(threads, () -> each(some, item -> noted(item, done)));

        assertThat(made).isEqualTo(some.stream().map(item -> item * 2).toList());
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(some);
        assertThat(done).containsExactlyInAnyOrderElementsOf(some);
      }
    }
  }

  @Test
  @DisplayName("leaves no item to a thread that is busy with another")
  void noItemWaits() {
    CountDownLatch others = new CountDownLatch(ITEMS.size() - 1);

    assertThat(inPool(2, () -> AllThreads.map(ITEMS, item -> firstWaits(item, others))))
        .containsOnly(true);

    CountDownLatch othersAgain = new CountDownLatch(ITEMS.size() - 1);
    Queue<Boolean> done = new ConcurrentLinkedQueue<>();
    inPool(2, () -> each(ITEMS, item -> done.add(firstWaits(item, othersAgain))));
    assertThat(done).hasSameSizeAs(ITEMS).containsOnly(true);
  }

  @Test
  @DisplayName("gives the share of each thread to the runner that is given")
  void runner() {
    Queue<Runnable> shares = new ConcurrentLinkedQueue<>();

    List<Integer> made =
        inPool(
            2,
            () ->
                AllThreads.map(
                    ITEMS,
                    item -> item,
                    share -> {
                      shares.add(share);
                      share.run();
                    }));

    assertThat(shares).hasSize(2);
    assertThat(made).isEqualTo(ITEMS);
  }

  @Test
  @DisplayName("ends with the first failure")
  void failure() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();

    assertThatThrownBy(
            () ->
                AllThreads.each(
                    ITEMS,
                    item -> {
                      done.add(item);
                      throw new IOException("as expected");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("as expected");
    assertThat(done).hasSizeLessThan(ITEMS.size());
  }

  private static boolean firstWaits(int item, CountDownLatch others) {
    if (item > 0) {
      others.countDown();
      return true;
    }
    try {
      return others.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupt) {
      return false;
    }
  }

  private static int noted(int item, Queue<Integer> items) {
    items.add(item);
    return item;
  }

  private static boolean each(List<Integer> items, AllThreads.Work<Integer> work)
      throws IOException {
    AllThreads.each(items, work);
    return true;
  }

  private static <T> T inPool(int threads, Callable<T> work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).join();
    } finally {
      pool.shutdown();
    }
  }
}
