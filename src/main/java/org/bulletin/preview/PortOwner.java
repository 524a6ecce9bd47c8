package org.bulletin.preview;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.Report;

/** Finds out who listens at a port of this machine, as far as that is cheap. */
final class PortOwner {

  /** The header by which a preview tells which folder it shows, percent-encoded. */
  static final String HEADER = "X-Bulletin-Preview";

  private static final int PATIENCE = 500;
  private static final String LISTENS = "0A";

  private final int port;

  PortOwner(int port) {
    this.port = port;
  }

  /** Returns what a preview of a folder says of itself in {@link #HEADER}. */
  static String header(Path content) {
    return URLEncoder.encode(
        content.toAbsolutePath().normalize().toString(), StandardCharsets.UTF_8);
  }

  /** Returns one line that says who has the port, and what to do. */
  String words(Report report) {
    String other = Integer.toString(port == 0xFFFF ? port - 1 : port + 1);
    String number = Integer.toString(port);
    return previewed()
        .map(folder -> report.word("preview-port-preview", number, folder, other))
        .or(
            () ->
                process()
                    .map(
                        one ->
                            report.word(
                                "preview-port-process", number, one.name(), one.id(), other)))
        .orElseGet(() -> report.word("preview-port-taken", number, other));
  }

  /** Returns the folder that a preview at the port shows. */
  Optional<String> previewed() {
    try {
      URI address = URI.create("http://127.0.0.1:" + port + "/");
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE);
      connection.setReadTimeout(PATIENCE);
      connection.setInstanceFollowRedirects(false);
      try {
        return Optional.ofNullable(connection.getHeaderField(HEADER))
            .map(folder -> URLDecoder.decode(folder, StandardCharsets.UTF_8));
      } finally {
        connection.disconnect();
      }
    } catch (IOException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * A process.
   *
   * @param id its number in decimal digits
   */
  record Holder(String id, String name) {}

  /** Returns the process that listens at the port; Linux tells those of the same user. */
  Optional<Holder> process() {
    return socket().flatMap(PortOwner::holder);
  }

  /** A line is {@code 0: 0100007F:1F90 00000000:0000 0A … <inode>}, see proc_net(5). */
  private Optional<String> socket() {
    String end = String.format(":%04X", port);
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      try {
        Optional<String> inode =
            Files.readAllLines(Path.of(table)).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 9)
                .filter(cells -> cells[1].endsWith(end) && cells[3].equals(LISTENS))
                .map(cells -> cells[9])
                .findFirst();
        if (inode.isPresent()) {
          return inode;
        }
      } catch (IOException elsewhere) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Holder> holder(String inode) {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        if (holds(process, "socket:[" + inode + "]")) {
          String name = Files.readString(process.resolve("comm")).strip();
          return Optional.of(new Holder(process.getFileName().toString(), name));
        }
      }
    } catch (IOException untold) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean holds(Path process, String socket) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path file : files) {
        if (Files.readSymbolicLink(file).toString().equals(socket)) {
          return true;
        }
      }
      return false;
    } catch (IOException ofAnotherUser) {
      return false;
    }
  }
}
