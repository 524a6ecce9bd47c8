package org.bulletin.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells requests that were meant for this machine from those that a page of another site sends here
 * under its own name (DNS rebinding).
 *
 * @param port the port that is listened at
 */
record HostCheck(int port) {

  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int HTTP = 80;

  /** Returns whether a request's {@code Host} names this machine and port. */
  boolean accepts(Optional<String> host) {
    String name = host.orElse("").toLowerCase(Locale.ROOT);
    String end = ":" + port;
    return name.endsWith(end)
        ? NAMES.contains(name.substring(0, name.length() - end.length()))
        : port == HTTP && NAMES.contains(name);
  }
}
