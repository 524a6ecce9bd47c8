package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work on deep stacks")
class DeepStackTest {

  /** Far more than the stack of a usual thread takes. */
  private static final int DEEP = 200_000;

  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  private final DeepStack stack = new DeepStack();

  @Test
  @DisplayName("has room for each item, and changes threads no more where it asks again")
  void roomForEachItem() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Set<Integer> depths = ConcurrentHashMap.newKeySet();

    inPool(
        2,
        () ->
            stack.map(
                ITEMS,
                item -> {
                  Thread asking = Thread.currentThread();
                  threads.add(asking);
                  assertThat(new DeepStack().call(Thread::currentThread)).isSameAs(asking);
                  return depths.add(depth(DEEP));
                }));

    assertThat(threads).hasSizeBetween(1, 2);
    assertThat(depths).containsExactly(DEEP);
  }

  @Test
  @DisplayName("throws what the work throws, here and on a thread of its own")
  void failures() {
    Runnable failing = () -> stack.map(ITEMS, item -> fail());

    assertThatThrownBy(() -> inPool(2, failing)).hasStackTraceContaining("as expected");
    assertThatThrownBy(() -> stack.call(() -> fail())).hasMessage("as expected");
  }

  private static int fail() {
    throw new IllegalStateException("as expected");
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  private static void inPool(int threads, Runnable work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(work).join();
    } finally {
      pool.shutdown();
    }
  }
}
