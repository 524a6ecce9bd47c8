package org.bulletin.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What earlier builds made, in a folder, by what it was made of. Each entry begins with the SHA-256
 * of the rest, so that one that is damaged counts as none. A folder that cannot be read or written
 * is no cache, and no failure. Thread-safe, for several builds at once too.
 */
public final class BuildCache {

  private static final int CHECK_BYTES = 32;
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}");

  /** A folder of many thousand files is slow on some disks. */
  private static final int FOLDER_DIGITS = 2;

  private static final String NEXT = ".next";

  private final Optional<Path> folder;
  private final AtomicBoolean added = new AtomicBoolean();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder need not exist; none for a build that keeps nothing
   */
  public BuildCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns what was kept under a key.
   *
   * @param key 64 hexadecimal digits
   */
  public Optional<byte[]> get(String key) {
    Optional<Path> file = file(key);
    if (file.isEmpty() || !Files.isRegularFile(file.get())) {
      return Optional.empty();
    }
    try {
      byte[] entry = Files.readAllBytes(file.get());
      if (entry.length <= CHECK_BYTES) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOfRange(entry, CHECK_BYTES, entry.length);
      byte[] check = Arrays.copyOf(entry, CHECK_BYTES);
      return Optional.of(content).filter(one -> Arrays.equals(Sha256.of(one), check));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what was made.
   *
   * @param key 64 hexadecimal digits, which differ wherever the content may
   */
  public void put(String key, byte[] content) {
    added.set(true);
    file(key).ifPresent(file -> write(file, content));
  }

  /** Keeps an entry, if there is one, without reading it. */
  public void keep(String key) {
    used.add(key);
  }

  /** Returns whether this build has added an entry. */
  public boolean hasGrown() {
    return added.get();
  }

  /** Removes the entries that this build has neither asked for nor kept; other files stay. */
  public void dropUnused() {
    Optional<Path> existing = folder.filter(Files::isDirectory);
    if (existing.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.walk(existing.get(), 2)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (regular && ENTRY.matcher(name).matches() && !used.contains(name)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException kept) {
      // What is not removed only takes room.
    }
  }

  private Optional<Path> file(String key) {
    used.add(key);
    return folder.map(one -> one.resolve(key.substring(0, FOLDER_DIGITS)).resolve(key));
  }

  private static void write(Path file, byte[] content) {
    try {
      Path parent = Files.createDirectories(file.resolveSibling("."));
      Path next = Files.createTempFile(parent, "entry", NEXT);
      try {
        byte[] entry = Arrays.copyOf(Sha256.of(content), CHECK_BYTES + content.length);
        System.arraycopy(content, 0, entry, CHECK_BYTES, content.length);
        Files.write(next, entry);
        replace(next, file);
      } finally {
        Files.deleteIfExists(next);
      }
    } catch (IOException notKept) {
      // The next build makes it again.
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
