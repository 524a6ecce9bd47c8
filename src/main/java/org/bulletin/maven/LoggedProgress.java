package org.bulletin.maven;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;
import org.bulletin.build.Progress;

/** Logs how far a long build is, every few seconds. */
final class LoggedProgress implements Progress {

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(3);

  private final Log log;
  private final AtomicLong next = new AtomicLong(System.nanoTime() + INTERVAL);

  LoggedProgress(Log log) {
    this.log = log;
  }

  @Override
  public void at(Step step, int done, int all) {
    long due = next.get();
    long time = System.nanoTime();
    if (time - due >= 0 && next.compareAndSet(due, time + INTERVAL)) {
      log.info(step.name().toLowerCase(Locale.ROOT) + " " + done + "/" + all);
    }
  }
}
