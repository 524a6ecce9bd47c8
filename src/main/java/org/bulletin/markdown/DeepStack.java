package org.bulletin.markdown;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bulletin.threads.AllThreads;

/**
 * Runs work on threads with a stack of a known size, so that what a text may hold does not depend
 * on the thread that asks. A thread is used again, since to start one takes as long as to read a
 * short text; without work it soon ends.
 *
 * <p>Thread-safe.
 */
public final class DeepStack {

  private static final int IDLE_SECONDS = 1;

  private final Executor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          DeepThread::new);

  private static final class DeepThread extends Thread {
    DeepThread(Runnable work) {
      super(null, work, "markdown", MarkdownLimits.STACK_BYTES);
      setDaemon(true);
    }
  }

  /**
   * Returns what the work makes of each item, in their order, on as many threads as the pool has
   * that asks. Many texts are read so: to change threads for each took an eighth of the time of a
   * build.
   */
  public <T, R> List<R> map(List<T> items, Function<T, R> work) {
    return AllThreads.map(items, work, share -> call(Executors.callable(share)));
  }

  /** Returns the work's result, or throws what it throws. */
  <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (Thread.currentThread() instanceof DeepThread) {
      task.run();
    } else {
      threads.execute(task);
    }
    return result(task);
  }

  /** The work is bounded, so an interrupt waits for its end. */
  private static <T> T result(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException interrupt) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failure) {
      throw unwrapped(failure);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(failure);
  }
}
