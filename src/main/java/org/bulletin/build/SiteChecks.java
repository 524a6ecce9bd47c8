package org.bulletin.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.SiteReader.Read;
import org.bulletin.cache.Fingerprint;
import org.bulletin.checks.CheckStore;
import org.bulletin.checks.CheckedArticles;
import org.bulletin.checks.Checks;
import org.bulletin.checks.FilesByArticle;
import org.bulletin.checks.TranslationReader;
import org.bulletin.checks.Translations;
import org.bulletin.checks.UsedPhoto;
import org.bulletin.content.Bulletin;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.images.SourceImage;
import org.bulletin.site.ImageUse;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;

/**
 * The checks of what was read, which a build and a preview have in common. What was checked once is
 * not checked again, neither by this nor, where there is a cache, by the next. Not thread-safe.
 */
final class SiteChecks {

  private final CheckStore store;
  private Optional<State> state = Optional.empty();

  /**
   * @param cache the checks' folder; none keeps nothing
   */
  SiteChecks(Optional<Path> cache) {
    this.store = new CheckStore(cache);
  }

  /** What is known under one {@code bulletin.yaml}. */
  private record State(
      Fingerprint purpose,
      Checks checks,
      FilesByArticle articles,
      CheckedArticles checked,
      Translations translations) {}

  /**
   * Checks what articles and pages say, those anew that differ from the last time, and where their
   * translations stand.
   *
   * @param together whether what only all articles together show is looked for too, which takes as
   *     long as there are many of them
   * @return how many articles and pages had to be checked
   */
  int check(Read read, boolean together, Instant now, Diagnostics diagnostics) {
    State before =
        state.filter(one -> one.purpose().equals(read.purpose())).orElseGet(() -> beginning(read));
    FilesByArticle articles = FilesByArticle.of(read.content(), before.articles());
    Checks checks = before.checks();
    CheckedArticles alone = checks.check(articles, read.bodies(), before.checked(), diagnostics);
    CheckedArticles checked =
        together
            ? checks.checkTogether(read.content(), articles, alone, read.bodies(), diagnostics)
            : alone;
    Translations translations = translations(read, articles, checked, now, before.translations());
    state = Optional.of(new State(read.purpose(), checks, articles, checked, translations));
    return checked.fresh();
  }

  private State beginning(Read read) {
    Bulletin bulletin = read.content().bulletin();
    return new State(
        read.purpose(),
        new Checks(bulletin),
        FilesByArticle.none(bulletin),
        store.load(read.purpose()),
        Translations.NONE);
  }

  private static Translations translations(
      Read read,
      FilesByArticle articles,
      CheckedArticles checked,
      Instant now,
      Translations before) {
    PublicationFilter filter = new PublicationFilter(now, read.content().bulletin().zone(), false);
    return new TranslationReader(
            read.content(),
            articles,
            checked,
            (file, frontMatter) -> filter.heldBack(file, frontMatter).isPresent(),
            now)
        .read(before);
  }

  /** Returns the files of the articles that were checked last. */
  FilesByArticle articles() {
    return state.orElseThrow().articles();
  }

  /** Returns where the translations stand of what was checked last. */
  Translations translations() {
    return state.orElseThrow().translations();
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

  /** Leaves what was checked to the next build or preview, and forgets it. */
  void save() {
    state.map(State::checked).ifPresent(store::save);
    state = Optional.empty();
  }
}
