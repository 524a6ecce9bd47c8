package org.bulletin.build;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bulletin.build.SiteReader.Read;
import org.bulletin.cache.Fingerprint;
import org.bulletin.checks.Revision;
import org.bulletin.checks.Translations;
import org.bulletin.checks.UnrecordedTranslations;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.history.FolderHistory;
import org.bulletin.history.PastOriginal;
import org.bulletin.manuscript.Manuscript;
import org.bulletin.manuscript.ManuscriptReader;
import org.bulletin.markdown.Body;

/** Asks git which translations are stale of those that do not say of which version they are. */
final class TranslationHistory {

  private final Read read;
  private final Bulletin bulletin;
  private final ManuscriptReader reader;

  TranslationHistory(Read read) {
    this.read = read;
    this.bulletin = read.content().bulletin();
    this.reader = new ManuscriptReader(read.content().folder(), bulletin);
  }

  /** Returns where the translations stand, as far as git knows more of them. */
  Translations of(Translations translations) {
    UnrecordedTranslations unrecorded = new UnrecordedTranslations(translations);
    Map<String, ArticleSource> originals = unrecorded.originals();
    if (originals.isEmpty()) {
      return translations;
    }
    Optional<FolderHistory> history = FolderHistory.of(read.content().folder());
    return history.map(one -> unrecorded.whereStale(stale(originals, one))).orElse(translations);
  }

  /** Returns when each translation that is stale was last committed. */
  private Map<String, LocalDate> stale(
      Map<String, ArticleSource> originals, FolderHistory history) {
    Map<String, String> files = new HashMap<>();
    originals.forEach((translation, original) -> files.put(translation, original.file()));
    Map<String, LocalDate> stale = new HashMap<>();
    history.read(
        files,
        past ->
            Optional.ofNullable(originals.get(past.translation()))
                .filter(original -> isChanged(original, past))
                .ifPresent(original -> stale.put(past.translation(), day(past))));
    return stale;
  }

  /** What could not be read then is not known. */
  private boolean isChanged(ArticleSource now, PastOriginal past) {
    Fingerprint written = Fingerprint.of(past.bytes());
    if (written.equals(now.written())) {
      return false;
    }
    Manuscript then = reader.read(now.file(), past.bytes(), written);
    return then.source().isPresent()
        && then.source().get() instanceof ArticleSource source
        && !Revision.of(bulletin, source, then.body()).equals(revision(now));
  }

  private String revision(ArticleSource now) {
    return Revision.of(bulletin, now, read.bodies().getOrDefault(now.file(), Body.EMPTY));
  }

  private LocalDate day(PastOriginal past) {
    return LocalDate.ofInstant(past.committed(), bulletin.zone());
  }
}
