package org.bulletin.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One answer to one request: what all have in common. */
final class Exchange {

  private final HttpExchange http;

  Exchange(HttpExchange http) {
    this.http = http;
    Headers headers = http.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "DENY");
  }

  void header(String name, String value) {
    http.getResponseHeaders().set(name, value);
  }

  void text(int status, String text) throws IOException {
    send(status, ContentType.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void redirect(String location) throws IOException {
    header("Location", location);
    http.sendResponseHeaders(302, -1);
  }

  void send(int status, String type, byte[] content) throws IOException {
    OutputStream out = begin(status, type, content.length);
    if (!isHead()) {
      out.write(content);
    }
  }

  void send(String type, Path file) throws IOException {
    OutputStream out = begin(200, type, Files.size(file));
    if (!isHead()) {
      Files.copy(file, out);
    }
  }

  /** Returns where to write an answer whose length is not known. */
  OutputStream stream(String type) throws IOException {
    header("Content-Type", type);
    http.sendResponseHeaders(200, isHead() ? -1 : 0);
    return http.getResponseBody();
  }

  private OutputStream begin(int status, String type, long length) throws IOException {
    header("Content-Type", type);
    if (isHead() || length == 0) {
      header("Content-Length", Long.toString(length));
      http.sendResponseHeaders(status, -1);
    } else {
      http.sendResponseHeaders(status, length);
    }
    return http.getResponseBody();
  }

  boolean isHead() {
    return http.getRequestMethod().equals("HEAD");
  }
}
