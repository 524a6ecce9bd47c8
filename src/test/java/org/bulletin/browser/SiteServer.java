package org.bulletin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletin.html.BulletinUnderTest;

/**
 * Serves a folder on this machine only, below the path of {@link BulletinUnderTest#URL}, as static
 * hosts do: {@code index.html} for a folder, the language's {@code 404.html} for what is not there.
 */
final class SiteServer implements AutoCloseable {

  private static final String DECLARED = URI.create(BulletinUnderTest.URL).getPath();

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final HttpServer server;
  private final Path folder;
  private final String base;

  static SiteServer start(Path folder) {
    return start(folder, DECLARED);
  }

  /**
   * @param base the path that the site stands at, whatever its bulletin says
   */
  static SiteServer start(Path folder, String base) {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      SiteServer site = new SiteServer(HttpServer.create(anyPort, 0), folder, base);
      site.server.createContext("/", site::answer);
      site.server.start();
      return site;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private SiteServer(HttpServer server, Path folder, String base) {
    this.server = server;
    this.folder = folder;
    this.base = base;
  }

  /** Returns an address of the site, such as {@code /fr/}, as the browser opens it. */
  String url(String address) {
    return host() + base + address.substring(1);
  }

  /** Returns the folder that it serves. */
  Path folder() {
    return folder;
  }

  /** Returns the scheme, host and port. */
  String host() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** Returns the addresses of all pages that readers can open, redirects left out. */
  List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !isRedirect(file))
          .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
          .map(file -> file.replaceFirst("/index\\.html$", "/"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (Files.isDirectory(file) && Files.exists(file.resolve("index.html"))) {
        send(exchange, 200, file.resolve("index.html"));
      } else if (Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else {
        send(exchange, 404, notFound(path));
      }
    }
  }

  private Path file(String path) {
    Path file = folder.resolve(path.startsWith(base) ? path.substring(base.length()) : "404.html");
    return file.normalize().startsWith(folder) ? file : folder.resolve("404.html");
  }

  private Path notFound(String path) {
    Path ofLanguage =
        folder.resolve(path.replaceFirst("^" + base, "").replaceFirst("/.*", "") + "/404.html");
    return Files.exists(ofLanguage) ? ofLanguage : folder.resolve("404.html");
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] bytes = Files.readAllBytes(file);
    exchange
        .getResponseHeaders()
        .set("Content-Type", type == null ? "application/octet-stream" : type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static boolean isRedirect(Path file) {
    try {
      return Files.readString(file).contains("http-equiv=\"refresh\"");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
