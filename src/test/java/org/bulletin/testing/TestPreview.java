package org.bulletin.testing;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bulletin.build.BuildOptions;
import org.bulletin.preview.Console;
import org.bulletin.preview.Preview;
import org.bulletin.preview.PreviewOptions;
import org.bulletin.preview.PreviewUnavailable;

/** A preview of a {@link TestBulletin}, at a port of its own. */
public final class TestPreview implements AutoCloseable {

  private final Preview preview;
  private final TestConsole console;

  private TestPreview(Preview preview, TestConsole console) {
    this.preview = preview;
    this.console = console;
  }

  public static TestPreview of(TestBulletin bulletin) {
    try {
      return at(0, bulletin);
    } catch (PreviewUnavailable failure) {
      throw new AssertionError(failure);
    }
  }

  public static TestPreview at(int port, TestBulletin bulletin) throws PreviewUnavailable {
    BuildOptions build = bulletin.options();
    TestConsole console = new TestConsole();
    PreviewOptions options =
        new PreviewOptions(
            build, port, InstantSource.fixed(build.now()), Optional.empty(), Locale.ENGLISH);
    return new TestPreview(Preview.start(options, console), console);
  }

  public URI address() {
    return preview.address();
  }

  /** Returns where the bulletin of {@link TestBulletin#BULLETIN_YAML} begins. */
  public String root() {
    return "http://127.0.0.1:" + address().getPort() + "/base/";
  }

  /** Returns what the console was told, so far. */
  public List<String> told() {
    return List.copyOf(console.lines);
  }

  /** Waits until the console has been told so many things. */
  public void awaitTold(int number) throws InterruptedException {
    console.await(number);
  }

  @Override
  public void close() {
    preview.close();
  }

  private static final class TestConsole implements Console {

    private static final long PATIENCE = 20_000_000_000L;

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void info(String line) {
      tell("info: " + line);
    }

    @Override
    public void warning(String text) {
      tell("warning: " + text);
    }

    @Override
    public void error(String text) {
      tell("error: " + text);
    }

    private synchronized void tell(String line) {
      lines.add(line);
      notifyAll();
    }

    synchronized void await(int number) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE;
      while (lines.size() < number) {
        if (System.nanoTime() > end) {
          throw new AssertionError(lines);
        }
        wait(100);
      }
    }
  }
}
