package org.bulletin.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.FileStamp;
import org.bulletin.content.InOrder;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.KeptManuscript.Head;
import org.bulletin.markdown.DeepStack;

/**
 * Reads all Markdown files of a bulletin, each once, and none that was read before and is the same.
 */
public final class Manuscripts {

  private final ContentFiles content;
  private final ManuscriptStore store;
  private final KeptManuscripts before;
  private final ManuscriptReader reader;
  private final Diagnostics diagnostics;
  private final Map<String, KeptManuscript> kept;
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicInteger parsed = new AtomicInteger();

  /**
   * @param store keeps what is read
   * @param before what was read before, in the same way
   * @param diagnostics hears of files that cannot be read, and what is wrong with the others
   */
  public Manuscripts(
      ContentFiles content,
      ManuscriptStore store,
      KeptManuscripts before,
      Diagnostics diagnostics) {
    this.content = content;
    this.store = store;
    this.before = before;
    this.reader = new ManuscriptReader(content.folder(), content.bulletin());
    this.kept = new ConcurrentHashMap<>(2 * before.byFile().size());
    this.diagnostics = diagnostics;
  }

  /**
   * Returns what every file says that could be read, in the order of the files.
   *
   * @param done is run after each, on any thread
   */
  public List<Manuscript> read(Runnable done) {
    List<Optional<Manuscript>> all =
        new DeepStack()
            .map(
                content.stampedMarkdown(),
                file -> {
                  Optional<Manuscript> manuscript = read(file.getKey(), file.getValue());
                  done.run();
                  return manuscript;
                });
    List<Manuscript> manuscripts = new ArrayList<>(all.size());
    for (Optional<Manuscript> manuscript : all) {
      manuscript.ifPresent(manuscripts::add);
      manuscript.ifPresent(one -> diagnostics.addAll(one.diagnostics()));
    }
    return manuscripts;
  }

  /**
   * Returns the same as {@link #read}, and reads no files but those that may have changed.
   *
   * @param last what was read of the files before, in their order
   * @param touched the files that came, went or may have changed since, and those that could not be
   *     read then
   */
  public List<Manuscript> reread(List<Manuscript> last, Set<String> touched) {
    List<Manuscript> manuscripts = new ArrayList<>(last);
    for (String file : touched) {
      Optional<Manuscript> now =
          content.isMarkdown(file) ? read(file, content.stamp(file)) : Optional.empty();
      InOrder.put(manuscripts, Manuscript::file, file, now);
    }
    for (Manuscript one : manuscripts) {
      if (!one.diagnostics().isEmpty()) {
        diagnostics.addAll(one.diagnostics());
      }
    }
    return manuscripts;
  }

  /**
   * Returns what is to be kept after {@link #reread}: what was not read again is held to be the
   * same by whoever watches it, so that it is no safer than when all was listed.
   */
  public KeptManuscripts keptAlso(List<Manuscript> all, Set<String> touched) {
    Map<String, KeptManuscript> byFile = new LinkedHashMap<>(before.byFile());
    byFile.keySet().removeAll(touched);
    byFile.putAll(kept);
    if (byFile.size() > all.size()) {
      byFile.keySet().retainAll(all.stream().map(Manuscript::file).collect(Collectors.toSet()));
    }
    boolean same = !changed.get() && byFile.size() == before.byFile().size();
    return new KeptManuscripts(
        before.purpose(),
        before.listed(),
        Collections.unmodifiableMap(byFile),
        same && before.isSaved());
  }

  /**
   * Returns what is to be kept of what was read.
   *
   * @param listed when the files were listed, by the store's clock
   */
  public KeptManuscripts kept(long listed) {
    boolean same = !changed.get() && kept.size() == before.byFile().size();
    Map<String, KeptManuscript> inOrder = new LinkedHashMap<>(2 * kept.size());
    for (String file : content.markdown()) {
      Optional.ofNullable(kept.get(file)).ifPresent(one -> inOrder.put(file, one));
    }
    return new KeptManuscripts(
        before.purpose(), listed, Collections.unmodifiableMap(inOrder), same && before.isSaved());
  }

  /** Returns how many files had to be parsed. */
  public int parsed() {
    return parsed.get();
  }

  private Optional<Manuscript> read(String file, FileStamp stamp) {
    Optional<KeptManuscript> last = before.get(file);
    if (last.isPresent() && before.isSame(last.get(), stamp)) {
      return Optional.of(manuscript(last.get()));
    }
    Optional<byte[]> bytes = reader.bytes(file, diagnostics);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    changed.set(true);
    Fingerprint written = Fingerprint.of(bytes.get());
    if (last.isPresent() && last.get().written().equals(written)) {
      return Optional.of(manuscript(last.get().at(stamp)));
    }
    Manuscript fresh = reader.read(file, bytes.get(), written);
    parsed.incrementAndGet();
    return Optional.of(store.keep(fresh, stamp, written).map(this::manuscript).orElse(fresh));
  }

  private Manuscript manuscript(KeptManuscript one) {
    kept.put(one.file(), one);
    Head head = one.head();
    StoredTexts texts = new StoredTexts(store.bodies(), one.body(), one.file(), reader);
    return new Manuscript(one.file(), head.source(), head.body(texts), head.diagnostics());
  }
}
