package org.bulletin.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bulletin.build.BuildResult;
import org.bulletin.build.LiveSite;
import org.bulletin.build.Report;
import org.bulletin.checks.Translations;
import org.bulletin.language.Language;
import org.bulletin.preview.FolderWatch.Change;

/**
 * A bulletin on this machine's loopback address, refreshed while it is edited:
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(options, console)) {
 *   browse(preview.address());
 * }
 * }</pre>
 *
 * <p>Thread-safe. What it starts ends with {@link #close}.
 */
public final class Preview implements AutoCloseable {

  /** Not looked up: the name of this machine may lead elsewhere. */
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Without it each answer waits some 40 ms for the browser to acknowledge its head. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final PreviewOptions options;
  private final LiveSite site;
  private final HttpServer server;
  private final FolderWatch watch;
  private final ConsoleReport console;
  private final ExecutorService threads = Executors.newCachedThreadPool(Preview::thread);
  private final Versions versions = new Versions();
  private final Thread watcher = thread(this::watch);
  private volatile Told told;

  /**
   * Starts a preview; when this returns, pages can be opened.
   *
   * @throws PreviewUnavailable where something else listens at the port, there is no such port, or
   *     the machine can watch no more folders
   */
  public static Preview start(PreviewOptions options, Console console) throws PreviewUnavailable {
    LiveSite site = new LiveSite(options.build(), options.clock());
    Report report = report(options, nothing(site));
    HttpServer server;
    try {
      server = listen(options.port(), report);
    } catch (PreviewUnavailable taken) {
      site.close();
      throw taken;
    }
    try {
      FolderWatch watch = new FolderWatch(roots(options));
      Preview preview = new Preview(options, site, server, watch, report, console);
      preview.begin();
      return preview;
    } catch (IOException unwatched) {
      server.stop(0);
      site.close();
      throw new PreviewUnavailable(
          report.word("preview-unwatched", String.valueOf(unwatched.getMessage())), unwatched);
    }
  }

  private Preview(
      PreviewOptions options,
      LiveSite site,
      HttpServer server,
      FolderWatch watch,
      Report report,
      Console console) {
    this.options = options;
    this.site = site;
    this.server = server;
    this.watch = watch;
    this.told = new Told(0, nothing(site), report);
    this.console = new ConsoleReport(console, report);
  }

  /** Returns where the bulletin's pages begin. */
  public URI address() {
    int port = server.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + new Viewer(site, () -> told).base());
  }

  /** Ends the server and all that goes with it; browsers' connections are cut. */
  @Override
  public void close() {
    versions.end();
    try {
      watch.close();
    } catch (IOException closedAnyway) {
      // Nothing is left to be watched for.
    }
    server.stop(0);
    threads.shutdownNow();
    site.close();
  }

  private void begin() {
    HostCheck hosts = new HostCheck(server.getAddress().getPort());
    Path content = options.build().content();
    server.createContext(
        "/", new PreviewHandler(site, hosts, content, () -> told, versions, console));
    server.setExecutor(threads);
    refresh(new Change(Optional.empty()));
    server.start();
    watcher.start();
    console.opened(address());
  }

  private void watch() {
    try {
      Optional<Change> change = watch.awaitChange();
      while (change.isPresent()) {
        refresh(change.get());
        change = watch.awaitChange();
      }
    } catch (IOException blind) {
      console.blind(blind);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** A file that goes while it is read is no reason to end; its going is a change of its own. */
  private void refresh(Change change) {
    long start = System.nanoTime();
    try {
      BuildResult result = change.paths().map(site::refresh).orElseGet(site::refresh);
      told = new Told(told.version() + 1, result, report(result));
      versions.next();
      console.refreshed(told, (System.nanoTime() - start) / 1_000_000);
    } catch (RuntimeException unexpected) {
      console.failure(unexpected);
    }
  }

  private Report report(BuildResult result) {
    Report last = told.report();
    boolean same = last.language().equals(language(options, result));
    return same ? last.again() : report(options, result);
  }

  private static BuildResult nothing(LiveSite site) {
    return new BuildResult(List.of(), site.editors(), true, Translations.NONE, Optional.empty());
  }

  private static Report report(PreviewOptions options, BuildResult result) {
    return new Report(options.build(), language(options, result));
  }

  private static Language language(PreviewOptions options, BuildResult result) {
    return Report.language(options.messages(), result, options.machine());
  }

  private static HttpServer listen(int port, Report report) throws PreviewUnavailable {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    try {
      InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (IOException taken) {
      throw new PreviewUnavailable(new PortOwner(port).words(report), taken);
    } catch (IllegalArgumentException noPort) {
      throw new PreviewUnavailable(
          report.word("preview-port-wrong", Integer.toString(port)), noPort);
    }
  }

  private static Set<Path> roots(PreviewOptions options) {
    Set<Path> roots = new HashSet<>(Set.of(options.build().content()));
    options.build().templates().ifPresent(roots::add);
    return roots;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "bulletin-preview");
    thread.setDaemon(true);
    return thread;
  }
}
