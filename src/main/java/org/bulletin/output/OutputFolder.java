package org.bulletin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.threads.AllThreads;

/**
 * One build's work on the output folder: first every file is staged, then all are published.
 *
 * <pre>{@code
 * try (OutputFolder output = OutputFolder.open(folder, diagnostics)) {
 *   output.stage("fr/index.html", bytes, last);   // from any thread
 *   OutputChange change = output.publish();
 * }
 * }</pre>
 */
public final class OutputFolder implements AutoCloseable {

  private static final String OWN_FOLDER = ".bulletin";

  private final Path folder;
  private final Path staging;
  private final OutputRecord record;
  private final RecordedFiles recorded;
  private final Diagnostics diagnostics;
  private final Map<String, Path> changed = new ConcurrentHashMap<>();

  /** Files that stand with the right bytes although no build is known to have made them. */
  private final Set<String> adopted = ConcurrentHashMap.newKeySet();

  private final Places places;
  private final AtomicInteger staged = new AtomicInteger();
  private boolean hasStaging;

  private OutputFolder(
      Path folder, OutputRecord record, RecordedFiles recorded, Diagnostics diagnostics) {
    this.folder = folder;
    this.staging = folder.resolve(OWN_FOLDER).resolve("staging");
    this.record = record;
    this.recorded = recorded;
    this.places = new Places(folder, recorded);
    this.diagnostics = diagnostics;
  }

  /**
   * Opens a folder, which need not exist, and clears away what a build that was ended left staged.
   *
   * @throws IOException where the folder cannot be made or read
   */
  public static OutputFolder open(Path folder, Diagnostics diagnostics) throws IOException {
    Path own = folder.resolve(OWN_FOLDER);
    OutputRecord record = new OutputRecord(own.resolve("files"));
    OutputFolder output = new OutputFolder(folder, record, record.read(), diagnostics);
    output.discard();
    return output;
  }

  /**
   * Prepares a file. One that stands there already with the same bytes stays as it is; one that no
   * build made, with other bytes, is reported.
   *
   * @param file relative to the folder, with forward slashes
   * @param last the mark of what an earlier build made there, which spares reading it where it was
   *     another
   * @return its mark; empty where it is reported
   */
  public Optional<FileMark> stage(String file, byte[] bytes, Optional<FileMark> last)
      throws IOException {
    Path target = folder.resolve(file);
    Optional<BasicFileAttributes> standing = places.standing(file);
    if (standing.isPresent() && isSame(target, standing.get(), bytes, last)) {
      leave(file);
      return Optional.of(FileMark.of(standing.get(), bytes));
    }
    if (!isFree(file, target, standing)) {
      return Optional.empty();
    }
    return Optional.of(FileMark.of(Files.write(nextStaged(file), bytes), bytes));
  }

  /**
   * Leaves a file as it stands where it is the one that an earlier build marked.
   *
   * @return its mark now; empty where it is gone or another
   */
  public Optional<FileMark> keep(String file, FileMark mark) {
    try {
      FileMark now = mark.of(folder.resolve(file));
      return mark.isSame(now) && recorded.keep(file) ? Optional.of(now) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Prepares a copy of a file, as {@link #stage} does. */
  public void stageCopy(String file, Path source) throws IOException {
    Path target = folder.resolve(file);
    if (isRegular(target) && Files.mismatch(source, target) < 0) {
      leave(file);
    } else if (isFree(file, target, places.standing(file))) {
      Files.copy(source, nextStaged(file));
    }
  }

  /**
   * Moves every staged file to its place and removes the files of pages that are gone. A build that
   * is ended in between leaves each file old or new, and the record names both.
   */
  public OutputChange publish() throws IOException {
    List<String> fresh =
        Stream.concat(changed.keySet().stream(), adopted.stream())
            .filter(file -> !recorded.contains(file))
            .toList();
    List<String> others = recorded.others();
    NavigableSet<String> gone = new TreeSet<>(others);
    gone.removeAll(changed.keySet());
    int unchanged = recorded.names().size() - others.size() + adopted.size();
    if (changed.isEmpty() && fresh.isEmpty() && gone.isEmpty()) {
      discard();
      return new OutputChange(0, unchanged, 0);
    }
    Files.createDirectories(folder.resolve(OWN_FOLDER));
    List<String> either = new ArrayList<>(recorded.names());
    either.addAll(fresh);
    if (!fresh.isEmpty()) {
      record.write(either);
    }
    int removed = removeInTheWay(gone);
    AllThreads.each(List.copyOf(new TreeMap<>(changed).entrySet()), this::move);
    for (String file : gone) {
      removed += remove(file) ? 1 : 0;
    }
    if (!gone.isEmpty()) {
      record.write(either.stream().filter(file -> !gone.contains(file)).toList());
    }
    OutputChange change = new OutputChange(changed.size(), unchanged, removed);
    discard();
    return change;
  }

  private void move(Map.Entry<String, Path> staged) throws IOException {
    Path parent = folder.resolve(Places.parentOf(staged.getKey()));
    // Making a folder that is there fails inside the JDK, which takes longer than to look.
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    FileMoves.replace(staged.getValue(), folder.resolve(staged.getKey()));
  }

  /** Forgets what is staged and not published, so that a build that fails leaves nothing of it. */
  @Override
  public void close() throws IOException {
    discard();
  }

  private void discard() throws IOException {
    changed.clear();
    hasStaging = false;
    if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> walk = Files.walk(staging)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Path own = folder.resolve(OWN_FOLDER);
    if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS) && isEmpty(own)) {
      Files.delete(own);
    }
  }

  private void leave(String file) {
    if (!recorded.keep(file)) {
      adopted.add(file);
    }
  }

  private Path nextStaged(String file) throws IOException {
    makeStaging();
    Path path = staging.resolve(Integer.toString(staged.incrementAndGet()));
    changed.put(file, path);
    return path;
  }

  private synchronized void makeStaging() throws IOException {
    if (!hasStaging) {
      Files.createDirectories(staging);
      hasStaging = true;
    }
  }

  /** A file may be written where none stands, or where one stands that a build made. */
  private boolean isFree(String file, Path target, Optional<BasicFileAttributes> standing)
      throws IOException {
    Optional<String> taken = places.takenFolder(file);
    if (taken.isPresent()) {
      return refuse(taken.get());
    }
    if (standing.isEmpty()) {
      return true;
    }
    BasicFileAttributes found = standing.get();
    return places.isOwn(file, found)
        || (found.isDirectory() && holdsOnlyOwn(target))
        || refuse(file);
  }

  private boolean isOwn(Path file) {
    return isRegular(file) && recorded.contains(name(file));
  }

  /** Where a page's folder was, a file may stand now. */
  private boolean holdsOnlyOwn(Path target) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(target)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      boolean inner = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (inner ? isEmpty(path) : !isOwn(path)) {
        return false;
      }
    }
    return true;
  }

  /** A file of a page that is gone can stand where a folder belongs now, or the other way round. */
  private int removeInTheWay(NavigableSet<String> gone) throws IOException {
    if (gone.isEmpty()) {
      return 0;
    }
    Set<String> folders = new HashSet<>();
    changed.keySet().forEach(file -> foldersOf(file).forEach(parent -> folders.add(name(parent))));
    int removed = 0;
    for (String file : gone) {
      boolean below = foldersOf(file).stream().anyMatch(one -> changed.containsKey(name(one)));
      if (below || folders.contains(file)) {
        removed += remove(file) ? 1 : 0;
      }
    }
    return removed;
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Returns the folders between the output folder and a file, the innermost first. */
  private List<Path> foldersOf(String file) {
    List<Path> folders = new ArrayList<>();
    for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      folders.add(folder.resolve(file.substring(0, slash)));
    }
    return folders;
  }

  private boolean refuse(String file) {
    diagnostics.error(Problem.OUTPUT_FOREIGN_FILE, SourceLocation.of(file), folder.toString());
    return false;
  }

  private static boolean isSame(
      Path target, BasicFileAttributes standing, byte[] bytes, Optional<FileMark> last)
      throws IOException {
    return standing.isRegularFile()
        && standing.size() == bytes.length
        && last.filter(mark -> mark.tellsApart(standing, bytes)).isEmpty()
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static boolean isRegular(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes a file, and its folders where nothing else is in them. */
  private boolean remove(String file) throws IOException {
    Path path = folder.resolve(file);
    boolean linked = foldersOf(file).stream().anyMatch(Files::isSymbolicLink);
    boolean removed = !linked && isRegular(path) && Files.deleteIfExists(path);
    for (Path parent : foldersOf(file)) {
      if (Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS) && isEmpty(parent)) {
        Files.delete(parent);
      }
    }
    return removed;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
