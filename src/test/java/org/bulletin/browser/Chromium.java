package org.bulletin.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where this machine has its browser. */
final class Chromium {

  static final String MISSING =
      "browser tests skipped: no Chromium found; set CHROMIUM or install Debian's chromium";

  static final String REQUIRED =
      "no Chromium found, and BULLETIN_BROWSER=required; set CHROMIUM or install Debian's chromium";

  /** First the one that cannot show a window: it opens a page in two thirds of the time. */
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  /** Nothing of Chromium's own may reach for the network while it is watched. */
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** Returns the browser that {@code CHROMIUM} names, else the first in the usual places. */
  static Optional<Path> find(@Nullable String named) {
    return Stream.concat(Stream.ofNullable(named), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns whether these tests may not be skipped. */
  static boolean isRequired(@Nullable String wish) {
    return Objects.equals(wish, "required");
  }
}
