package org.bulletin.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Fingerprint;
import org.bulletin.output.FileMark;

/**
 * What the last build made of what, so that this one makes only what differs. Where the record is
 * damaged, or another engine or bulletin.yaml made it, it counts as empty. Thread-safe.
 */
final class BuildRecord {

  private static final String FILE = "made";

  private final Optional<Chunks> chunks;
  private final Map<String, MadeFile> last;
  private final ConcurrentMap<String, MadeFile> next;
  private final AtomicBoolean changed = new AtomicBoolean();

  private BuildRecord(Optional<Chunks> chunks, Map<String, MadeFile> last) {
    this.chunks = chunks;
    this.last = last;
    // To grow step by step takes as long as all else that is done with it.
    this.next = new ConcurrentHashMap<>(last.size());
  }

  /**
   * @param folder need not exist; none for a build that keeps nothing
   * @param purpose of the engine and of bulletin.yaml
   */
  static BuildRecord read(Optional<Path> folder, Fingerprint purpose) {
    Optional<Chunks> chunks = folder.map(own -> new Chunks(own, FILE, purpose));
    Map<String, MadeFile> last = new HashMap<>();
    Map<Set<String>, Set<String>> assets = new HashMap<>();
    try {
      if (chunks.isPresent()) {
        for (BytesReader chunk : chunks.get().read().chunks()) {
          for (BytesReader entry : Chunks.entries(chunk)) {
            MadeFile made = MadeFile.read(entry, assets);
            last.put(made.file(), made);
          }
        }
      }
    } catch (IOException none) {
      last.clear();
    }
    return new BuildRecord(chunks, last);
  }

  /** Returns a file that the last build made, where it was made of the same. */
  Optional<MadeFile> made(String file, Fingerprint madeOf) {
    return Optional.ofNullable(last.get(file)).filter(made -> made.madeOf().equals(madeOf));
  }

  /** Returns the mark of a file that the last build made, of whatever. */
  Optional<FileMark> mark(String file) {
    return Optional.ofNullable(last.get(file)).map(MadeFile::mark);
  }

  void add(MadeFile made) {
    next.put(made.file(), made);
    changed.set(true);
  }

  /** Keeps a file that the last build made. */
  void keep(MadeFile made, FileMark now) {
    if (made.mark().equals(now)) {
      next.put(made.file(), made);
    } else {
      add(new MadeFile(made.file(), made.madeOf(), now, made.weight()));
    }
  }

  /** Returns the files that the last build made. */
  Collection<MadeFile> last() {
    return last.values();
  }

  /** Returns the files that this build has made or kept. */
  Collection<MadeFile> next() {
    return next.values();
  }

  /** Makes what was added what the next build finds. */
  void save() {
    if (chunks.isEmpty() || (!changed.get() && next.size() == last.size())) {
      return;
    }
    try {
      chunks
          .get()
          .write(0, next.values().stream().map(MadeFile::bytes).map(ByteBuffer::wrap).toList());
    } catch (IOException notKept) {
      // The next build makes everything again.
    }
  }
}
