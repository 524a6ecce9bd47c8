package org.bulletin.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file that readers are offered as it is.
 *
 * @param kind what readers call it: {@code PDF}
 * @param type its media type (RFC 6838)
 * @param bytes its size
 */
record Attachment(String kind, String type, long bytes) {

  /** What no browser runs. Video is missing: phones write the place into it. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain"),
          Map.entry("csv", "text/csv"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("odt", "application/vnd.oasis.opendocument.text"),
          Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
          Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("zip", "application/zip"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("opus", "audio/ogg"));

  /** Returns a file as an attachment, or empty where files of its kind are not offered. */
  static Optional<Attachment> of(String file, long bytes) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(extension))
        .map(type -> new Attachment(extension.toUpperCase(Locale.ROOT), type, bytes));
  }

  /** Returns the kinds that can be offered, as a list in words. */
  static String kinds() {
    return String.join(", ", new TreeMap<>(TYPES).keySet()).toUpperCase(Locale.ROOT);
  }
}
