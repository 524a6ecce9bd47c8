package org.bulletin.build;

import java.util.concurrent.atomic.AtomicInteger;
import org.bulletin.build.Progress.Step;

/** Counts what a step has done. Thread-safe. */
final class Counter {

  private final Progress progress;
  private final Step step;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  Counter(Progress progress, Step step, int all) {
    this.progress = progress;
    this.step = step;
    this.all = all;
  }

  void one() {
    progress.at(step, done.incrementAndGet(), all);
  }
}
