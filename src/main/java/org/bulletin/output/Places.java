package org.bulletin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in the output folder where files and folders belong. A folder is looked at once in a
 * build, the outer ones first, since to find nothing takes longer than to find something, and most
 * folders of a first build are not there. Links are not followed. Thread-safe.
 */
final class Places {

  private final Path folder;
  private final RecordedFiles recorded;
  private final Map<String, Ground> grounds = new ConcurrentHashMap<>();

  /** What stands where a folder belongs. */
  private enum Ground {
    /** Nothing, or a file that a build made and that will make way. */
    NOTHING,
    FOLDER,
    /** What no build made, or something inside of that. */
    TAKEN
  }

  /**
   * @param folder the output folder
   * @param recorded the files that a build made, relative to it
   */
  Places(Path folder, RecordedFiles recorded) {
    this.folder = folder;
    this.recorded = recorded;
  }

  /** Returns what stands at a file's place. */
  Optional<BasicFileAttributes> standing(String file) {
    return ground(parentOf(file)) == Ground.NOTHING ? Optional.empty() : found(file);
  }

  /** Returns whether what stands at a file's place is a file that a build made. */
  boolean isOwn(String file, BasicFileAttributes standing) {
    return standing.isRegularFile() && recorded.contains(file);
  }

  /** Returns the outermost folder of a file in whose place something stands that no build made. */
  Optional<String> takenFolder(String file) {
    String parent = parentOf(file);
    if (ground(parent) != Ground.TAKEN) {
      return Optional.empty();
    }
    return takenFolder(parent).or(() -> Optional.of(parent));
  }

  private Ground ground(String name) {
    Ground known = grounds.get(name);
    if (known != null) {
      return known;
    }
    Ground found = find(name);
    grounds.put(name, found);
    return found;
  }

  private Ground find(String name) {
    if (name.isEmpty()) {
      return Files.exists(folder) ? Ground.FOLDER : Ground.NOTHING;
    }
    Ground outer = ground(parentOf(name));
    if (outer != Ground.FOLDER) {
      return outer;
    }
    Optional<BasicFileAttributes> standing = found(name);
    if (standing.isEmpty() || isOwn(name, standing.get())) {
      return Ground.NOTHING;
    }
    return standing.get().isDirectory() ? Ground.FOLDER : Ground.TAKEN;
  }

  private Optional<BasicFileAttributes> found(String name) {
    try {
      return Optional.of(FileMark.attributes(folder.resolve(name)));
    } catch (IOException nothing) {
      return Optional.empty();
    }
  }

  /** Returns the folder of a file or folder; empty for the output folder itself. */
  static String parentOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
