package org.bulletin.preview;

import java.time.Duration;

/** Counts refreshes, and lets threads wait for the next. Thread-safe. */
final class Versions {

  private long current;
  private boolean ended;

  synchronized long current() {
    return current;
  }

  synchronized boolean isEnded() {
    return ended;
  }

  synchronized void next() {
    current++;
    notifyAll();
  }

  /** Lets all go that wait, now and later. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Returns the current number: at once where it is not the one that was seen, else at the latest
   * after some time.
   */
  synchronized long after(long seen, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (current == seen && !ended && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return current;
  }
}
