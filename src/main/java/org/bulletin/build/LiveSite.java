package org.bulletin.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.bulletin.build.LiveFile.Bytes;
import org.bulletin.build.PreviewReader.Reading;
import org.bulletin.build.RecentPages.Recent;
import org.bulletin.build.RecentPages.Text;
import org.bulletin.cache.BuildCache;
import org.bulletin.cards.Cards;
import org.bulletin.checks.Translations;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Bulletin;
import org.bulletin.content.ContentReader;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.images.BrokenImage;
import org.bulletin.images.ImageRenderer;
import org.bulletin.language.Language;
import org.bulletin.pages.Page;
import org.bulletin.site.HeldBack;
import org.bulletin.site.ImageUse;
import org.bulletin.site.PublishedImage.Variant;
import org.bulletin.site.SitePath;
import org.bulletin.template.TemplateFailure;
import org.bulletin.template.Theme;

/**
 * A bulletin that is being edited, with what is held back shown. {@link #refresh} reads it anew;
 * {@link #at} renders what stands at an address, of the last state without errors.
 *
 * <pre>{@code
 * try (LiveSite site = new LiveSite(options, InstantSource.system())) {
 *   site.refresh().diagnostics().forEach(…);
 *   site.at(new SitePath("/fr/"));
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class LiveSite implements AutoCloseable {

  private final BuildOptions options;
  private final InstantSource clock;
  private final PreviewReader reader;
  private final ImageRenderer images;
  private final Cards cards;
  private final ForkJoinPool pool;
  private final RecentPages recent = new RecentPages();
  private volatile Optional<Snapshot> shown = Optional.empty();
  private long snapshots;

  /**
   * @param clock what embargo and expiry are compared with
   */
  public LiveSite(BuildOptions options, InstantSource clock) {
    this.options = options;
    this.clock = clock;
    this.reader = new PreviewReader(options);
    BuildCache cache = new BuildCache(options.cache());
    this.images = new ImageRenderer(options.content(), cache);
    this.cards = new Cards(cache);
    this.pool = new ForkJoinPool(options.threads());
  }

  /**
   * Reads everything anew and, where that shows no error, shows it from now on.
   *
   * @return what was found; it failed where what was shown before is shown still
   */
  public synchronized BuildResult refresh() {
    return refresh(Optional.empty());
  }

  /**
   * Does the same as {@link #refresh()}, and reads no other files than those that have changed.
   *
   * @param changed every path in the folder of content at which anything came, went or changed
   *     since the last refresh; other paths do no harm
   */
  public synchronized BuildResult refresh(Set<Path> changed) {
    return refresh(Optional.of(changed));
  }

  private BuildResult refresh(Optional<Set<Path>> changed) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Theme> theme = shown.map(Snapshot::theme);
    Optional<Reading> reading =
        pool.submit(() -> reader.read(changed, clock.instant(), theme, diagnostics)).join();
    Optional<Snapshot> next = reading.map(one -> snapshot(one, diagnostics));
    boolean failed = diagnostics.hasErrors();
    if (!failed) {
      shown.ifPresent(before -> next.ifPresent(after -> rememberGone(before, after)));
      shown = next;
    }
    Optional<Language> editors =
        next.or(() -> shown).map(one -> one.site().bulletin().defaultLanguage());
    Translations translations = reading.map(Reading::translations).orElse(Translations.NONE);
    return new BuildResult(diagnostics.sorted(), editors, failed, translations, Optional.empty());
  }

  /** Returns the language of the bulletin's editors, where {@code bulletin.yaml} tells it. */
  public Optional<Language> editors() {
    return new ContentReader(options.content(), new Diagnostics())
        .bulletin()
        .map(Bulletin::defaultLanguage);
  }

  /** Returns the bulletin that is shown; none before the first state without errors. */
  public Optional<Bulletin> bulletin() {
    return shown.map(one -> one.site().bulletin());
  }

  /** Returns the articles that are shown although they are held back, by address. */
  public Map<SitePath, HeldBack> heldBack() {
    return shown.map(one -> one.site().previewed()).orElse(Map.of());
  }

  /** Returns where an article stands in a language, where it is shown. */
  public Optional<SitePath> path(ArticleId id, Language language) {
    return shown.flatMap(snapshot -> snapshot.path(new Text(id, language)));
  }

  /** Returns what stands at an address, or empty where nothing does. */
  public Optional<LiveFile> at(SitePath path) {
    return shown.flatMap(
        snapshot ->
            snapshot
                .page(path)
                .map(page -> rendered(snapshot, page))
                .or(() -> file(snapshot, path))
                .or(() -> moved(snapshot, path)));
  }

  /**
   * Returns the files of the text that stands at an address: its own, then those of its other
   * languages; none where no text stands.
   */
  public List<String> files(SitePath path) {
    return shown.map(snapshot -> snapshot.files(path)).orElse(List.of());
  }

  /** Returns the page for an address at which nothing stands. */
  public Optional<LiveFile> notFound(SitePath path) {
    return shown.flatMap(snapshot -> snapshot.notFound(path).map(page -> rendered(snapshot, page)));
  }

  @Override
  public synchronized void close() {
    pool.shutdownNow();
    reader.close();
  }

  /**
   * A draft's mistakes hold the preview back only where they would take away what it shows:
   * unfinished drafts of others are in nobody's way.
   */
  private Snapshot snapshot(Reading reading, Diagnostics diagnostics) {
    Set<String> drafts = reading.content().drafts();
    Set<String> sound = new HashSet<>(drafts);
    diagnostics.sorted().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .forEach(one -> sound.remove(one.location().file()));
    Set<String> tolerated = new HashSet<>(drafts);
    shown.ifPresent(one -> tolerated.removeAll(one.soundDrafts()));
    diagnostics.demoteErrorsIn(tolerated);
    Snapshot snapshot =
        new Snapshot(
            ++snapshots,
            reading.assembly(),
            reading.theme(),
            sound,
            reading.content(),
            shown,
            diagnostics);
    if (!reading.theme().isPackaged() && !isShown(reading.theme())) {
      snapshot.examples().forEach(page -> tryOut(snapshot, page, diagnostics));
    }
    return snapshot;
  }

  private void rememberGone(Snapshot before, Snapshot after) {
    for (SitePath path : recent.paths()) {
      before
          .text(path)
          .filter(text -> after.page(path).isEmpty())
          .ifPresent(text -> recent.gone(path, text));
    }
  }

  private boolean isShown(Theme theme) {
    return shown.filter(one -> one.theme().equals(theme)).isPresent();
  }

  /** A template's mistake shows when it renders a page. */
  private static void tryOut(Snapshot snapshot, Page page, Diagnostics diagnostics) {
    try {
      snapshot.render(page);
    } catch (TemplateFailure mistake) {
      diagnostics.add(mistake.diagnostic());
    }
  }

  /** Where a page cannot be rendered, it is shown as it was. */
  private LiveFile rendered(Snapshot snapshot, Page page) {
    SitePath path = page.path();
    Optional<HeldBack> heldBack = Optional.ofNullable(snapshot.site().previewed().get(path));
    Optional<Recent> before = recent.at(path);
    if (before.isPresent() && before.get().snapshot() == snapshot.number()) {
      return new LiveFile.Rendered(before.get().content(), Optional.empty(), heldBack);
    }
    try {
      Bytes content = new Bytes(snapshot.render(page));
      recent.put(path, new Recent(snapshot.number(), content, Optional.empty()));
      return new LiveFile.Rendered(content, Optional.empty(), heldBack);
    } catch (TemplateFailure failure) {
      Diagnostic mistake = failure.diagnostic();
      return before.isPresent()
          ? new LiveFile.Rendered(before.get().content(), Optional.of(mistake), heldBack)
          : new LiveFile.Broken(mistake);
    }
  }

  private Optional<LiveFile> file(Snapshot snapshot, SitePath path) {
    Optional<LiveFile> attachment =
        Optional.ofNullable(snapshot.site().attachments().get(path))
            .map(file -> new LiveFile.Original(options.content().resolve(file)));
    return attachment
        .or(() -> snapshot.asset(path).map(LiveSite::data))
        .or(() -> snapshot.card(path).map(card -> data(cards.png(card.text()))))
        .or(() -> snapshot.image(path).flatMap(use -> image(use, path)));
  }

  private Optional<LiveFile> image(ImageUse use, SitePath path) {
    List<SitePath> variants = use.image().variants().stream().map(Variant::path).toList();
    try {
      byte[] file = images.render(use.image().source()).get(variants.indexOf(path));
      return Optional.of(data(file));
    } catch (BrokenImage broken) {
      String file = use.image().source().file();
      return Optional.of(new LiveFile.Broken(broken.diagnostic(file, use.place())));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Under another title, slug or date a text has another address. */
  private Optional<LiveFile> moved(Snapshot snapshot, SitePath path) {
    return recent.at(path).flatMap(Recent::gone).flatMap(snapshot::path).map(LiveFile.Moved::new);
  }

  private static LiveFile data(byte[] bytes) {
    return new LiveFile.Data(new Bytes(bytes));
  }
}
