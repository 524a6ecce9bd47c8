package org.bulletin.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.FileStamp;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.KeptManuscript.Head;

/**
 * Reads all Markdown files of a bulletin, each once, and none that an earlier build read and that
 * is the same.
 */
public final class Manuscripts {

  private final ContentFiles content;
  private final ManuscriptStore store;
  private final Fingerprint purpose;
  private final ManuscriptReader reader;
  private final Diagnostics diagnostics;
  private final AtomicInteger parsed = new AtomicInteger();

  /**
   * @param store what earlier builds read
   * @param purpose of all that decides how a file is read, beside the file itself
   * @param diagnostics hears of files that cannot be read, and what is wrong with the others
   */
  public Manuscripts(
      ContentFiles content, ManuscriptStore store, Fingerprint purpose, Diagnostics diagnostics) {
    this.content = content;
    this.store = store;
    this.purpose = purpose;
    this.reader = new ManuscriptReader(content);
    this.diagnostics = diagnostics;
  }

  /**
   * Returns what every file says that could be read, in the order of the files.
   *
   * @param done is run after each, on any thread
   */
  public List<Manuscript> read(Runnable done) {
    Map<String, KeptManuscript> kept = store.read(purpose);
    List<Manuscript> manuscripts =
        content.markdown().parallelStream()
            .map(file -> read(file, Optional.ofNullable(kept.get(file)), done))
            .flatMap(Optional::stream)
            .toList();
    manuscripts.forEach(manuscript -> diagnostics.addAll(manuscript.diagnostics()));
    store.save();
    return manuscripts;
  }

  /** Returns how many files had to be parsed. */
  public int parsed() {
    return parsed.get();
  }

  private Optional<Manuscript> read(String file, Optional<KeptManuscript> kept, Runnable done) {
    Optional<Manuscript> manuscript = read(file, kept);
    done.run();
    return manuscript;
  }

  private Optional<Manuscript> read(String file, Optional<KeptManuscript> kept) {
    FileStamp stamp = content.stamp(file);
    if (kept.isPresent() && store.isSafe(stamp) && kept.get().stamp().equals(stamp)) {
      return Optional.of(manuscript(store.keep(kept.get())));
    }
    Optional<byte[]> bytes = reader.bytes(file, diagnostics);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Fingerprint written = Fingerprint.of(bytes.get());
    if (kept.isPresent() && kept.get().written().equals(written)) {
      return Optional.of(manuscript(store.keep(kept.get(), stamp)));
    }
    Manuscript fresh = reader.read(file, bytes.get(), written);
    parsed.incrementAndGet();
    return Optional.of(store.add(fresh, stamp, written).map(this::manuscript).orElse(fresh));
  }

  private Manuscript manuscript(KeptManuscript kept) {
    Head head = kept.head();
    StoredHtml html = new StoredHtml(store.bodies(), kept.body(), () -> readAgain(kept.file()));
    return new Manuscript(kept.file(), head.source(), head.body(html), head.diagnostics());
  }

  /** What is kept can go while a build is at work; the file says the same. */
  private List<String> readAgain(String file) {
    return reader
        .bytes(file, new Diagnostics())
        .map(bytes -> reader.read(file, bytes, Fingerprint.of(bytes)).body().html())
        .orElse(List.of());
  }
}
