package org.bulletin.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders with all that is in them. They may be absent, come, go and come back. A burst of
 * changes counts as one. Hidden files and the copies that editors' programs leave do not count.
 */
final class FolderWatch implements AutoCloseable {

  /** A change has come to its end when nothing more happens for so long. */
  private static final Duration QUIET = Duration.ofMillis(20);

  /** What changes all the time is told of so often. */
  private static final Duration BURST = Duration.ofMillis(500);

  private final Set<Path> roots;
  private final WatchService service;
  private final Map<WatchKey, Watched> folders = new HashMap<>();
  private final Set<Path> changed = new HashSet<>();
  private boolean incomplete;

  /**
   * A folder that is watched.
   *
   * @param inside whether it is a root or lies in one; else a root may come to lie in it
   */
  private record Watched(Path path, boolean inside) {}

  /**
   * @throws IOException where the machine can watch no more folders
   */
  FolderWatch(Set<Path> roots) throws IOException {
    this.roots =
        roots.stream()
            .map(root -> root.toAbsolutePath().normalize())
            .collect(Collectors.toUnmodifiableSet());
    this.service = FileSystems.getDefault().newWatchService();
    watchRoots();
  }

  /**
   * What has changed.
   *
   * @param paths every path in a folder that is watched at which anything came, went or changed,
   *     without what is hidden; none where more may have changed than was seen
   */
  record Change(Optional<Set<Path>> paths) {}

  /**
   * Waits for a change, and until it is over.
   *
   * @return what has changed since the last, or empty where the watch was closed instead
   * @throws IOException where the machine can watch no more folders
   */
  Optional<Change> awaitChange() throws InterruptedException, IOException {
    try {
      boolean counts = false;
      while (!counts) {
        counts = handle(service.take());
      }
      long end = System.nanoTime() + BURST.toNanos();
      Optional<WatchKey> next = poll();
      while (next.isPresent()) {
        handle(next.get());
        next = System.nanoTime() < end ? poll() : Optional.empty();
      }
      Optional<Set<Path>> seen = incomplete ? Optional.empty() : Optional.of(Set.copyOf(changed));
      changed.clear();
      if (incomplete) {
        watchRoots();
      }
      return Optional.of(new Change(seen));
    } catch (ClosedWatchServiceException closed) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private Optional<WatchKey> poll() throws InterruptedException {
    return Optional.ofNullable(service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Returns whether something happened that counts. */
  private boolean handle(WatchKey key) throws IOException {
    Optional<Watched> folder = Optional.ofNullable(folders.get(key));
    boolean counts = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      counts |= folder.isPresent() && handle(folder.get(), event);
    }
    if (!key.reset()) {
      folders.remove(key);
      incomplete = true;
      counts = true;
    }
    return counts;
  }

  private boolean handle(Watched folder, WatchEvent<?> event) throws IOException {
    if (event.kind() == OVERFLOW) {
      incomplete = true;
      return true;
    }
    Path path = folder.path().resolve((Path) event.context());
    if (!folder.inside()) {
      boolean comesOrGoes = event.kind() != ENTRY_MODIFY && leadsToRoot(path);
      incomplete |= comesOrGoes;
      return comesOrGoes;
    }
    if (isHidden(path)) {
      return false;
    }
    changed.add(path);
    if (event.kind() == ENTRY_CREATE) {
      watchAll(path);
    }
    return !isCopy(path);
  }

  private boolean leadsToRoot(Path path) {
    return roots.stream().anyMatch(root -> root.startsWith(path));
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isCopy(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("#") || name.endsWith("~");
  }

  private void watchRoots() throws IOException {
    incomplete = false;
    for (Path root : roots) {
      watchAbove(root);
    }
    for (Path root : roots) {
      watchAll(target(root));
    }
  }

  /** A root may be a symbolic link; folders inside are not, since no step follows those. */
  private static Path target(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException absent) {
      return root;
    }
  }

  /** That a folder comes or goes shows in the one above it; where that is absent, further up. */
  private void watchAbove(Path root) throws IOException {
    Optional<Path> above = Optional.ofNullable(root.getParent());
    while (above.isPresent() && !watch(above.get(), false)) {
      above = above.map(Path::getParent);
    }
  }

  private void watchAll(Path start) throws IOException {
    if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !folder.equals(start) && isHidden(folder);
            if (!hidden) {
              watch(folder, true);
            }
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Returns whether the folder is there and can be looked into. */
  private boolean watch(Path folder, boolean inside) throws IOException {
    try {
      WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      folders.merge(
          key,
          new Watched(folder, inside),
          (before, now) -> before.inside() && before.path().equals(folder) ? before : now);
      return true;
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException gone) {
      return false;
    }
  }
}
