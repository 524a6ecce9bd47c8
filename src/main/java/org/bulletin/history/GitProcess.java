package org.bulletin.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A git that runs, and is ended where it takes longer than anybody would wait. */
final class GitProcess implements AutoCloseable {

  private static final int SECONDS = 60;

  private final Process process;
  private final CompletableFuture<Process> end;

  GitProcess(Process process) {
    this.process = process;
    this.end =
        process
            .onExit()
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .whenComplete((ended, late) -> endWhere(late != null));
  }

  /** To end a process closes its output, which somebody may still read of one that has ended. */
  private void endWhere(boolean late) {
    if (late) {
      process.destroyForcibly();
    }
  }

  InputStream output() {
    return process.getInputStream();
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  /** Waits until it has ended; whatever it did not do well is a failure. */
  void finish() throws IOException {
    try {
      int status = end.join().exitValue();
      if (status != 0) {
        throw new IOException("git ended with " + status);
      }
    } catch (CompletionException late) {
      throw new IOException("git took too long", late);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
