package org.bulletin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What can be told of a published file beforehand: its media type and its length. */
public final class PublishedFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "avif", "image/avif",
          "gif", "image/gif",
          "svg", "image/svg+xml");

  private final Path folder;
  private final SortedMap<SitePath, String> media;

  /**
   * @param folder {@code content/}
   * @param media the published files, each relative to that folder, by address
   */
  PublishedFiles(Path folder, SortedMap<SitePath, String> media) {
    this.folder = folder;
    this.media = media;
  }

  /**
   * A file as it is published.
   *
   * @param type its media type
   * @param length how many bytes it has
   */
  public record PublishedFile(String type, long length) {}

  /** Returns the picture at an address, or empty where there is none whose type is known. */
  public Optional<PublishedFile> picture(SitePath path) {
    return Optional.ofNullable(media.get(path))
        .flatMap(file -> type(file).flatMap(type -> published(type, folder.resolve(file))));
  }

  private static Optional<String> type(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(extension));
  }

  /** A file that has gone since it was listed is reported where it is published. */
  private static Optional<PublishedFile> published(String type, Path file) {
    try {
      return Optional.of(new PublishedFile(type, Files.size(file)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
