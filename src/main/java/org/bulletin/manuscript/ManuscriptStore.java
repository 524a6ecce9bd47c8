package org.bulletin.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Chunks.Contents;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.FileStamp;
import org.bulletin.manuscript.BodyFiles.Place;
import org.bulletin.manuscript.KeptManuscript.Head;

/**
 * What builds have read of Markdown files, in a folder. Where it is damaged, or was made by another
 * version or under another {@code bulletin.yaml}, it counts as empty; where the folder cannot be
 * used, nothing is kept. Thread-safe, for one build; several may use one folder.
 */
public final class ManuscriptStore implements AutoCloseable {

  private static final String INDEX = "index";
  private static final String STARTED = "started";

  /** File systems tell times in steps of up to two seconds. */
  private static final long COARSE = 2_000_000_000L;

  private final Optional<Path> folder;
  private final Optional<BodyFiles> bodies;
  private final long started;
  private final ConcurrentMap<String, KeptManuscript> next = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();
  private Optional<Chunks> index = Optional.empty();
  private Map<String, KeptManuscript> last = Map.of();
  private long lastStarted;

  private ManuscriptStore(Optional<Path> folder, Optional<BodyFiles> bodies, long started) {
    this.folder = folder;
    this.bodies = bodies;
    this.started = started;
  }

  /**
   * Opens a store, before the files of the content are listed.
   *
   * @param folder need not exist; none keeps nothing
   */
  public static ManuscriptStore open(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return nothing();
    }
    try {
      Path own = Files.createDirectories(folder.get());
      Path marker = Files.write(own.resolve(STARTED), new byte[0]);
      FileStamp now = FileStamp.of(Files.readAttributes(marker, BasicFileAttributes.class));
      return new ManuscriptStore(folder, Optional.of(new BodyFiles(own)), now.modified());
    } catch (IOException unusable) {
      return nothing();
    }
  }

  private static ManuscriptStore nothing() {
    return new ManuscriptStore(Optional.empty(), Optional.empty(), 0);
  }

  /**
   * Returns what was kept, by file.
   *
   * @param purpose of all that decides how a file is read, beside the file itself
   */
  Map<String, KeptManuscript> read(Fingerprint purpose) {
    index = folder.map(own -> new Chunks(own, INDEX, purpose));
    try {
      if (index.isPresent()) {
        Contents contents = index.get().read();
        lastStarted = contents.mark();
        last = usable(contents.chunks());
      }
    } catch (IOException | UncheckedDamage none) {
      last = Map.of();
    }
    return last;
  }

  /**
   * Returns whether a file's stamp tells that it is the same: one that was written just before it
   * was last listed may have been written again at once.
   */
  boolean isSafe(FileStamp stamp) {
    return stamp.modified() < lastStarted - COARSE;
  }

  /** Keeps a manuscript as it is for the next build as well. */
  KeptManuscript keep(KeptManuscript kept) {
    next.put(kept.file(), kept);
    return kept;
  }

  /** Keeps a manuscript whose file says the same and has another stamp now. */
  KeptManuscript keep(KeptManuscript kept, FileStamp now) {
    changed.set(true);
    return keep(kept.at(now));
  }

  /** Keeps a manuscript that was read now; returns empty where that cannot be. */
  Optional<KeptManuscript> add(Manuscript fresh, FileStamp stamp, Fingerprint written) {
    Head head = Head.of(fresh);
    if (bodies.isEmpty() || !KeptManuscript.canKeep(head)) {
      return Optional.empty();
    }
    try {
      Place place = bodies.get().write(fresh.body().html());
      changed.set(true);
      return Optional.of(keep(KeptManuscript.of(fresh.file(), stamp, written, place, head)));
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  /** Returns the HTML of a manuscript that is kept. */
  BodyFiles bodies() {
    return bodies.orElseThrow();
  }

  /** Makes what was kept and added what the next build finds. */
  void save() {
    if (index.isEmpty() || (!changed.get() && next.size() == last.size())) {
      return;
    }
    try {
      if (isMostlyWaste()) {
        for (KeptManuscript kept : List.copyOf(next.values())) {
          keep(kept.at(bodies().copy(kept.body())));
        }
      }
      index
          .get()
          .write(
              started,
              next.values().stream()
                  .sorted(Comparator.comparing(KeptManuscript::file))
                  .map(kept -> kept.bytes().array())
                  .toList());
      bodies()
          .dropAllBut(
              next.values().stream().map(kept -> kept.body().file()).collect(Collectors.toSet()));
    } catch (IOException notKept) {
      // The next build reads the files again.
    }
  }

  @Override
  public void close() {
    bodies.ifPresent(BodyFiles::close);
  }

  private boolean isMostlyWaste() throws IOException {
    long used = 0;
    long all = 0;
    for (Map.Entry<String, List<KeptManuscript>> file :
        next.values().stream()
            .collect(Collectors.groupingBy(kept -> kept.body().file()))
            .entrySet()) {
      all += bodies().length(file.getKey());
      used += file.getValue().stream().mapToLong(kept -> kept.body().length()).sum();
    }
    return used < all / 2;
  }

  private Map<String, KeptManuscript> usable(List<byte[]> chunks) {
    Map<String, KeptManuscript> kept = new ConcurrentHashMap<>();
    Map<String, Long> lengths = new ConcurrentHashMap<>();
    chunks.parallelStream().forEach(chunk -> read(chunk, lengths, kept));
    return new HashMap<>(kept);
  }

  private void read(byte[] chunk, Map<String, Long> lengths, Map<String, KeptManuscript> kept) {
    try {
      for (byte[] entry : Chunks.entries(chunk)) {
        KeptManuscript one = KeptManuscript.read(entry);
        long length = lengths.computeIfAbsent(one.body().file(), this::length);
        if (one.body().start() + one.body().length() <= length) {
          kept.put(one.file(), one);
        }
      }
    } catch (Damaged damaged) {
      throw new UncheckedDamage(damaged);
    }
  }

  /** A file of bodies that is gone or cut off takes its manuscripts with it. */
  private long length(String file) {
    try {
      return bodies().length(file);
    } catch (IOException gone) {
      return -1;
    }
  }

  private static final class UncheckedDamage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncheckedDamage(Damaged cause) {
      super(cause);
    }
  }
}
