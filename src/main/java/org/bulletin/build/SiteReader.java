package org.bulletin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.InOrder;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.KeptManuscripts;
import org.bulletin.manuscript.Manuscript;
import org.bulletin.manuscript.ManuscriptStore;
import org.bulletin.manuscript.Manuscripts;
import org.bulletin.markdown.Body;
import org.bulletin.site.Assembly;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.SiteAssembler;

/**
 * The steps up to the site, which a build and a preview have in common. What was read once is not
 * read again, neither by this reader nor, where there is a cache, by the next. Not thread-safe.
 */
final class SiteReader implements AutoCloseable {

  private final BuildOptions options;
  private final Progress progress;
  private final Optional<Fingerprint> engine = EngineVersion.fingerprint();
  private final ManuscriptStore store;
  private Optional<KeptManuscripts> kept = Optional.empty();
  private Optional<ForkJoinTask<KeptManuscripts>> loading = Optional.empty();
  private Optional<Last> last = Optional.empty();

  SiteReader(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.store = ManuscriptStore.open(cacheOf("manuscripts"));
  }

  /**
   * What Markdown files say.
   *
   * @param purpose how they were read
   * @param bodies by file
   * @param parsed how many files had to be parsed
   */
  record Read(Fingerprint purpose, Content content, Map<String, Body> bodies, int parsed) {}

  /** Returns the folder of a part of the cache. */
  Optional<Path> cacheOf(String part) {
    // Code that cannot be told from another version of it keeps nothing.
    return engine.isPresent()
        ? options.cache().map(folder -> folder.resolve(part))
        : Optional.empty();
  }

  /** Returns what decides about everything that is kept: the engine and bulletin.yaml. */
  Fingerprint purpose(ContentFiles files) {
    return purpose(files.declared());
  }

  private Fingerprint purpose(Fingerprint declared) {
    return Fingerprint.of(engine, declared);
  }

  /** Begins to load what an earlier reader left, which then goes on while the files are listed. */
  void loadAhead() {
    try {
      byte[] declared = Files.readAllBytes(options.content().resolve(Bulletin.FILE));
      Fingerprint purpose = purpose(Fingerprint.of(declared));
      loading = Optional.of(ForkJoinTask.adapt(() -> store.load(purpose)).fork());
    } catch (IOException unreadable) {
      // Whoever lists the files reports it.
    }
  }

  /** What this reader read last, all of it. */
  private record Last(
      ContentFiles files, Fingerprint purpose, List<Manuscript> manuscripts, Content content) {}

  /**
   * Lists and reads what has changed since this was called last; empty where there is no usable
   * bulletin.yaml.
   *
   * @param changed every path at which anything came, went or changed since; none where that is not
   *     known
   */
  Optional<Read> readAgain(Optional<Set<Path>> changed, Diagnostics diagnostics) {
    // Where this fails, the next time knows of none of these changes.
    Optional<Last> before = last;
    last = Optional.empty();
    if (before.isEmpty() || changed.isEmpty()) {
      return list(diagnostics).map(listing -> read(listing, diagnostics));
    }
    long now = store.now();
    return new ContentReader(options.content(), diagnostics)
        .read(before.get().files(), changed.get())
        .map(
            files ->
                before
                    .filter(one -> one.purpose().equals(purpose(files)))
                    .flatMap(one -> reread(files, one, diagnostics))
                    .orElseGet(() -> read(new Listing(files, now), diagnostics)));
  }

  private Optional<Read> reread(ContentFiles files, Last before, Diagnostics diagnostics) {
    if (files.changed().isEmpty() || kept.isEmpty()) {
      return Optional.empty();
    }
    Set<String> touched = new HashSet<>(files.changed().get());
    touched.addAll(before.content().unread());
    Manuscripts manuscripts = new Manuscripts(files, store, kept.get(), diagnostics);
    List<Manuscript> all = manuscripts.reread(before.manuscripts(), touched);
    kept = Optional.of(manuscripts.keptAlso(all, touched));
    Map<String, Optional<Source>> sources = new HashMap<>();
    for (String file : touched) {
      sources.put(file, InOrder.get(all, Manuscript::file, file).flatMap(Manuscript::source));
    }
    Content content = before.content().after(files, sources);
    return Optional.of(result(files, all, content, manuscripts.parsed()));
  }

  /** Lists the files; empty where there is no usable bulletin.yaml. */
  Optional<Listing> list(Diagnostics diagnostics) {
    long now = store.now();
    return new ContentReader(options.content(), diagnostics)
        .read()
        .map(files -> new Listing(files, now));
  }

  /**
   * The files as they were listed.
   *
   * @param when by the store's clock
   */
  record Listing(ContentFiles files, long when) {}

  /** Reads the Markdown files that were listed. */
  Read read(Listing listing, Diagnostics diagnostics) {
    ContentFiles files = listing.files();
    Fingerprint purpose = purpose(files);
    Counter counter = new Counter(progress, Step.ARTICLES, files.markdown().size());
    KeptManuscripts before =
        kept.or(() -> loading.map(ForkJoinTask::join))
            .filter(one -> one.isFor(purpose))
            .orElseGet(() -> store.load(purpose));
    Manuscripts manuscripts = new Manuscripts(files, store, before, diagnostics);
    List<Manuscript> all = manuscripts.read(counter::one);
    kept = Optional.of(manuscripts.kept(listing.when()));
    List<Source> sources = new ArrayList<>(all.size());
    all.forEach(one -> one.source().ifPresent(sources::add));
    return result(files, all, Content.of(files, sources), manuscripts.parsed());
  }

  private Read result(ContentFiles files, List<Manuscript> all, Content content, int parsed) {
    last = Optional.of(new Last(files, purpose(files), all, content));
    Map<String, Body> bodies = InOrder.map(all, Manuscript::file, one -> Optional.of(one.body()));
    return new Read(purpose(files), content, bodies, parsed);
  }

  /**
   * Puts the site together.
   *
   * @param before what of it is the same is used again
   * @param now what embargo and expiry are compared with
   * @param preview whether what is held back is shown
   */
  static Assembly assemble(
      Read read, Optional<Assembly> before, Instant now, boolean preview, Diagnostics diagnostics) {
    PublicationFilter filter =
        new PublicationFilter(now, read.content().bulletin().zone(), preview);
    return new SiteAssembler(read.content(), read.bodies(), filter, diagnostics).assemble(before);
  }

  /** Leaves what was read to the next reader, and forgets it. */
  void save() {
    kept.ifPresent(store::save);
    kept = Optional.empty();
    last = Optional.empty();
  }

  @Override
  public void close() {
    loading.ifPresent(ForkJoinTask::quietlyJoin);
    store.close();
  }
}
