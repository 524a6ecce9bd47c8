package org.bulletin.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Files of {@code content/} that have changed, as they are now.
 *
 * @param stamps by name; none of a file that is gone
 */
record ChangedFiles(Map<String, Optional<FileStamp>> stamps) {

  /**
   * Looks at what has changed, or returns empty where only all files together tell what they are: a
   * folder or a link is among the paths.
   *
   * @param paths those outside the folder and hidden ones are no files of it
   */
  static Optional<ChangedFiles> at(Set<Path> paths, Path folder) {
    Map<String, Optional<FileStamp>> stamps = new TreeMap<>();
    try {
      Path root = folder.toRealPath();
      Path given = folder.toAbsolutePath().normalize();
      for (Path path : paths) {
        Path file = path.startsWith(given) ? root.resolve(given.relativize(path)) : path;
        if (!file.startsWith(root) || isHidden(root.relativize(file))) {
          continue;
        }
        Optional<FileStamp> stamp = Optional.empty();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          BasicFileAttributes attributes =
              Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          // Where case does not count, a file may be there under another name than this.
          if (!attributes.isRegularFile()
              || !file.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(file)) {
            return Optional.empty();
          }
          stamp = Optional.of(FileStamp.of(attributes));
        }
        stamps.put(
            root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/"),
            stamp);
      }
      return Optional.of(new ChangedFiles(stamps));
    } catch (IOException unclear) {
      return Optional.empty();
    }
  }

  /** Returns the files that may differ from those before. */
  Set<String> names(SortedMap<String, FileStamp> before) {
    Set<String> names = new TreeSet<>(stamps.keySet());
    stamps.keySet().forEach(name -> names.addAll(below(name, before).keySet()));
    return names;
  }

  /** Returns all files, of which the others are as they were. */
  SortedMap<String, FileStamp> in(SortedMap<String, FileStamp> before) {
    SortedMap<String, FileStamp> files = new TreeMap<>(before);
    stamps.forEach(
        (name, stamp) -> {
          files.remove(name);
          below(name, files).clear();
          stamp.ifPresent(one -> files.put(name, one));
        });
    return files;
  }

  /** Returns the files in what was a folder, if it was. A zero comes right after a slash. */
  private static SortedMap<String, FileStamp> below(
      String name, SortedMap<String, FileStamp> files) {
    return files.subMap(name + "/", name + "0");
  }

  private static boolean isHidden(Path below) {
    return StreamSupport.stream(below.spliterator(), false).anyMatch(ContentFolder::isHidden);
  }
}
