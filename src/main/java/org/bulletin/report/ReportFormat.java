package org.bulletin.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms in which programs take findings. */
public enum ReportFormat {
  /** Static Analysis Results Interchange Format 2.1.0, which code scanning reads. */
  SARIF,
  /** The findings as they are, for programs of one's own. */
  JSON,
  /** Workflow commands that GitHub shows beside the lines of a change. */
  GITHUB;

  /**
   * Returns the formats of a list such as {@code sarif,json}.
   *
   * @throws IllegalArgumentException with the name that is none
   */
  public static Set<ReportFormat> parse(String list) {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String part : list.split(",", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        formats.add(named(name).orElseThrow(() -> new IllegalArgumentException(name)));
      }
    }
    return formats;
  }

  private static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
