package org.bulletin.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.Fingerprint;
import org.bulletin.checks.CheckStore;
import org.bulletin.checks.CheckedArticles;
import org.bulletin.checks.Checks;
import org.bulletin.checks.UsedPhoto;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.images.SourceImage;
import org.bulletin.manuscript.KeptManuscripts;
import org.bulletin.manuscript.Manuscript;
import org.bulletin.manuscript.ManuscriptStore;
import org.bulletin.manuscript.Manuscripts;
import org.bulletin.markdown.Body;
import org.bulletin.site.Assembly;
import org.bulletin.site.ImageUse;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;
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
  private Optional<CheckedArticles> checked = Optional.empty();

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
    return Fingerprint.of(engine, files.declared());
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
        kept.filter(one -> one.isFor(purpose)).orElseGet(() -> store.load(purpose));
    Manuscripts manuscripts = new Manuscripts(files, store, before, diagnostics);
    List<Manuscript> all = manuscripts.read(counter::one);
    kept = Optional.of(manuscripts.kept(listing.when()));
    Map<String, Body> bodies = new HashMap<>(2 * all.size());
    List<Source> sources = new ArrayList<>(all.size());
    for (Manuscript one : all) {
      bodies.put(one.file(), one.body());
      one.source().ifPresent(sources::add);
    }
    Content content = Content.of(files, sources);
    return new Read(purpose, content, bodies, manuscripts.parsed());
  }

  /**
   * Checks what the articles say, those anew that differ from the last time.
   *
   * @return how many articles had to be checked
   */
  int check(Read read, Diagnostics diagnostics) {
    CheckedArticles before =
        checked
            .filter(one -> one.isFor(read.purpose()))
            .orElseGet(() -> new CheckStore(cacheOf("checks")).load(read.purpose()));
    CheckedArticles now = new Checks(read.content(), read.bodies(), diagnostics).check(before);
    checked = Optional.of(now);
    return now.fresh();
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

  /** Checks the photos that a site publishes. */
  static void checkPhotos(Read read, Site site, Diagnostics diagnostics) {
    List<UsedPhoto> photos = new ArrayList<>();
    for (ImageUse use : site.images()) {
      if (use.image().source() instanceof SourceImage.Photo photo) {
        photos.add(new UsedPhoto(photo.file(), photo.isLocated(), use.place()));
      }
    }
    Checks.checkPhotos(read.content(), photos, diagnostics);
  }

  /** Leaves what was read to the next reader, and forgets it. */
  void save() {
    kept.ifPresent(store::save);
    kept = Optional.empty();
    checked.ifPresent(new CheckStore(cacheOf("checks"))::save);
    checked = Optional.empty();
  }

  @Override
  public void close() {
    store.close();
  }
}
