package org.bulletin.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bulletin.cache.BytesReader;
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
 * used, nothing is kept. Thread-safe; several builds may use one folder.
 */
public final class ManuscriptStore implements AutoCloseable {

  private static final String INDEX = "index";
  private static final String NOW = "now";

  private final Optional<Path> folder;
  private final Optional<BodyFiles> bodies;

  private ManuscriptStore(Optional<Path> folder, Optional<BodyFiles> bodies) {
    this.folder = folder;
    this.bodies = bodies;
  }

  /**
   * Opens a store.
   *
   * @param folder need not exist; none keeps nothing
   */
  public static ManuscriptStore open(Optional<Path> folder) {
    try {
      return folder.isPresent()
          ? new ManuscriptStore(
              folder, Optional.of(new BodyFiles(Files.createDirectories(folder.get()))))
          : new ManuscriptStore(Optional.empty(), Optional.empty());
    } catch (IOException unusable) {
      return new ManuscriptStore(Optional.empty(), Optional.empty());
    }
  }

  /** Returns the time by the file system's clock, in nanoseconds since 1970. */
  public long now() {
    try {
      if (folder.isPresent()) {
        Path marker = Files.write(folder.get().resolve(NOW), new byte[0]);
        return FileStamp.of(Files.readAttributes(marker, BasicFileAttributes.class)).modified();
      }
      return 0;
    } catch (IOException unknown) {
      return 0;
    }
  }

  /**
   * Returns what was saved.
   *
   * @param purpose of all that decides how a file is read, beside the file itself
   */
  public KeptManuscripts load(Fingerprint purpose) {
    try {
      if (folder.isPresent()) {
        Contents contents = index(purpose).read();
        return new KeptManuscripts(purpose, contents.mark(), usable(contents.chunks()), true);
      }
    } catch (IOException | UncheckedDamage none) {
      return new KeptManuscripts(purpose, 0, Map.of(), false);
    }
    return new KeptManuscripts(purpose, 0, Map.of(), true);
  }

  /** Makes this what the next build loads. */
  public void save(KeptManuscripts kept) {
    if (folder.isEmpty() || kept.isSaved()) {
      return;
    }
    try {
      Collection<KeptManuscript> compact = compact(kept.byFile().values());
      index(kept.purpose())
          .write(
              kept.listed(),
              compact.stream()
                  .sorted(Comparator.comparing(KeptManuscript::file))
                  .map(KeptManuscript::bytes)
                  .toList());
      bodies()
          .dropAllBut(compact.stream().map(one -> one.body().file()).collect(Collectors.toSet()));
    } catch (IOException notKept) {
      // The next build reads the files again.
    }
  }

  @Override
  public void close() {
    bodies.ifPresent(BodyFiles::close);
  }

  /** Returns a manuscript that was read now as it is kept; empty where it cannot be. */
  Optional<KeptManuscript> keep(Manuscript fresh, FileStamp stamp, Fingerprint written) {
    Head head = Head.of(fresh);
    if (bodies.isEmpty() || !KeptManuscript.canKeep(head)) {
      return Optional.empty();
    }
    try {
      Place place = bodies.get().write(fresh.body());
      return Optional.of(KeptManuscript.of(fresh.file(), stamp, written, place, head));
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  /** Returns the texts of manuscripts that are kept. */
  BodyFiles bodies() {
    return bodies.orElseThrow();
  }

  private Chunks index(Fingerprint purpose) {
    return new Chunks(folder.orElseThrow(), INDEX, purpose);
  }

  /** Writes all bodies anew where most of what their files hold is not used any more. */
  private Collection<KeptManuscript> compact(Collection<KeptManuscript> kept) throws IOException {
    long used = 0;
    Set<String> files = new HashSet<>();
    for (KeptManuscript one : kept) {
      used += one.body().length();
      files.add(one.body().file());
    }
    long all = 0;
    for (String file : files) {
      all += bodies().length(file);
    }
    if (used >= all / 2) {
      return kept;
    }
    List<KeptManuscript> moved = new ArrayList<>();
    for (KeptManuscript one : kept) {
      moved.add(one.at(bodies().copy(one.body())));
    }
    return moved;
  }

  private Map<String, KeptManuscript> usable(List<BytesReader> chunks) {
    Map<String, KeptManuscript> kept = new ConcurrentHashMap<>();
    Map<String, Long> lengths = new ConcurrentHashMap<>();
    Map<String, Object> languages = new ConcurrentHashMap<>();
    chunks.parallelStream().forEach(chunk -> read(chunk, lengths, languages, kept));
    return kept;
  }

  private void read(
      BytesReader chunk,
      Map<String, Long> lengths,
      Map<String, Object> languages,
      Map<String, KeptManuscript> kept) {
    try {
      for (BytesReader entry : Chunks.entries(chunk)) {
        KeptManuscript one = KeptManuscript.read(entry, languages);
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
