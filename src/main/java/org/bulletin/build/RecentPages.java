package org.bulletin.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.build.LiveFile.Bytes;
import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;
import org.bulletin.site.SitePath;
import org.jspecify.annotations.Nullable;

/** The pages that an editor has looked at last, as they were then. Thread-safe. */
final class RecentPages {

  /** More than an editor has open, and few enough for any heap. */
  private static final int MOST = 64;

  private final Map<SitePath, Recent> pages = new Latest();

  /**
   * A page.
   *
   * @param snapshot the number of the snapshot that it was rendered of
   * @param gone the text that it showed, where that stands here no more
   */
  record Recent(long snapshot, Bytes content, Optional<Text> gone) {}

  /** An article or page in a language, wherever it stands. */
  record Text(ArticleId id, Language language) {}

  Optional<Recent> at(SitePath path) {
    synchronized (pages) {
      return Optional.ofNullable(pages.get(path));
    }
  }

  void put(SitePath path, Recent page) {
    synchronized (pages) {
      pages.put(path, page);
    }
  }

  Set<SitePath> paths() {
    synchronized (pages) {
      return Set.copyOf(pages.keySet());
    }
  }

  /** Keeps in mind what text a page showed that is there no more. */
  void gone(SitePath path, Text text) {
    synchronized (pages) {
      pages.computeIfPresent(
          path, (same, page) -> new Recent(page.snapshot(), page.content(), Optional.of(text)));
    }
  }

  /** Forgets what was not asked for the longest. */
  private static final class Latest extends LinkedHashMap<SitePath, Recent> {

    private static final long serialVersionUID = 1L;

    Latest() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<SitePath, Recent> eldest) {
      return size() > MOST;
    }
  }
}
