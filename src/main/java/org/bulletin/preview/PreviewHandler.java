package org.bulletin.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bulletin.build.LiveSite;
import org.bulletin.content.Bulletin;
import org.bulletin.diagnostic.Diagnostic;

/** Answers browsers: pages of the site, and below {@code /_preview/} what keeps them fresh. */
final class PreviewHandler implements HttpHandler {

  private static final String OWN = "/_preview/";
  private static final String EVENTS = OWN + "events";
  private static final Set<String> FILES = Set.of("preview.js", "preview.css");
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final LiveSite site;
  private final Viewer viewer;
  private final HostCheck hosts;
  private final Path content;
  private final Supplier<Told> told;
  private final Versions versions;
  private final ConsoleReport console;

  /**
   * @param content the folder that is previewed
   * @param told what the last refresh has to tell
   * @param versions goes on with each refresh
   * @param console hears of mistakes that only a page's rendering brings to light
   */
  PreviewHandler(
      LiveSite site,
      HostCheck hosts,
      Path content,
      Supplier<Told> told,
      Versions versions,
      ConsoleReport console) {
    this.site = site;
    this.viewer = new Viewer(site, told);
    this.hosts = hosts;
    this.content = content;
    this.told = told;
    this.versions = versions;
    this.console = console;
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      answer(http, new Exchange(http));
    } catch (RuntimeException unexpected) {
      console.failure(unexpected);
    }
  }

  private void answer(HttpExchange http, Exchange exchange) throws IOException {
    Optional<String> host = Optional.ofNullable(http.getRequestHeaders().getFirst("Host"));
    String path = Objects.requireNonNullElse(http.getRequestURI().getPath(), "");
    if (!hosts.accepts(host)) {
      exchange.text(421, "This address leads to a preview on another machine.");
      return;
    }
    exchange.header(PortOwner.HEADER, PortOwner.header(content));
    if (!http.getRequestMethod().equals("GET") && !exchange.isHead()) {
      exchange.header("Allow", "GET, HEAD");
      exchange.text(405, "A preview can only be looked at.");
    } else if (path.equals(EVENTS)) {
      stream(OpenPage.of(http.getRequestURI()), exchange);
    } else if (path.startsWith(OWN)) {
      own(path.substring(OWN.length()), exchange);
    } else {
      send(viewer.view(path), host.orElseThrow(), exchange);
    }
  }

  private void own(String name, Exchange exchange) throws IOException {
    if (FILES.contains(name)) {
      try (InputStream in =
          Objects.requireNonNull(PreviewHandler.class.getResourceAsStream(name))) {
        exchange.send(200, ContentType.of(name), in.readAllBytes());
      }
    } else {
      exchange.text(404, "Nothing stands here.");
    }
  }

  private void send(View view, String host, Exchange exchange) throws IOException {
    if (view instanceof View.Page page) {
      console.tell(page.mistakes());
      exchange.send(page.status(), page.type(), shown(page, host));
    } else if (view instanceof View.Own own) {
      byte[] html = own.html().getBytes(StandardCharsets.UTF_8);
      exchange.send(200, ContentType.HTML, Script.into(html, own.fingerprint()));
    } else if (view instanceof View.Nothing nothing) {
      console.tell(nothing.mistakes());
      List<Diagnostic> all = told.get().with(nothing.mistakes());
      String html = new NothingPage(told.get().report()).html(all, nothing.fingerprint());
      exchange.send(500, ContentType.HTML, html.getBytes(StandardCharsets.UTF_8));
    } else if (view instanceof View.Data data) {
      exchange.header("Cache-Control", "private, max-age=600");
      exchange.send(200, data.type(), data.content().array());
    } else if (view instanceof View.Original original) {
      try {
        exchange.send(original.type(), original.file());
      } catch (NoSuchFileException gone) {
        exchange.text(404, "The file is gone.");
      }
    } else if (view instanceof View.Moved moved) {
      exchange.redirect(moved.location());
    } else {
      exchange.text(404, "Nothing stands here.");
    }
  }

  /** Pages are given the script; feeds and sitemaps, whose links are absolute, lead back here. */
  private byte[] shown(View.Page page, String host) {
    byte[] bytes = page.content().array();
    if (page.type().equals(ContentType.HTML)) {
      return Script.into(bytes, page.fingerprint());
    }
    Optional<String> url = site.bulletin().map(Bulletin::url).map(URI::toString);
    return page.type().equals(ContentType.XML) && url.isPresent()
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace(url.get(), "http://" + host + viewer.base())
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  /** Tells a browser what it needs to know of its page, now and after each refresh. */
  private void stream(OpenPage page, Exchange exchange) throws IOException {
    OutputStream out = exchange.stream("text/event-stream; charset=utf-8");
    if (exchange.isHead()) {
      return;
    }
    out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
    long seen = -1;
    try {
      while (!versions.isEnded()) {
        long now = versions.after(seen, HEARTBEAT);
        String event = now == seen ? ":\n\n" : event(page);
        seen = now;
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (IOException left) {
      // The page was closed.
    }
  }

  /** What is wrong is told to a page that stays: another is loaded, and asks by itself. */
  private String event(OpenPage page) {
    View view = viewer.view(page.path());
    if (view instanceof View.Page shown) {
      console.tell(shown.mistakes());
    }
    if (!view.fingerprint().equals(page.shown())) {
      return event("page", view.fingerprint());
    }
    List<String> files = viewer.files(page.path());
    return event(
        "state", new State(told.get(), view, files, viewer.base(), site.heldBack()).html());
  }

  private static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data.strip().replace("\n", "\ndata: ") + "\n\n";
  }
}
