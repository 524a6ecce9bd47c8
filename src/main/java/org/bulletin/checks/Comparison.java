package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.FrontMatter.TranslationOf;

/**
 * Compares a translation with its original as far as both say what they are made of.
 *
 * @param revision the original's present one, where a translation records one
 */
record Comparison(FrontMatter original, ArticleSource translation, Optional<String> revision) {

  /** Returns what the translation lacks, beside what the article waives. */
  Optional<Lag> lag(Set<Check> waived) {
    boolean stale = !waived.contains(Check.TRANSLATION_STALE);
    Optional<ArticleDate> updated = updated().filter(date -> stale);
    boolean changed = stale && (updated.isPresent() || isOfAnotherRevision());
    Optional<Change> missed =
        missed().filter(correction -> !waived.contains(Check.CORRECTION_MISSING));
    return changed || missed.isPresent()
        ? Optional.of(new Lag(translation, changed, updated, Optional.empty(), missed))
        : Optional.empty();
  }

  private boolean isOfAnotherRevision() {
    Optional<String> recorded = madeFrom().flatMap(TranslationOf::revision);
    return recorded.isPresent() && revision.isPresent() && !recorded.equals(revision);
  }

  /** A translation that was itself updated or corrected from then on has what was new. */
  private Optional<ArticleDate> updated() {
    Optional<ArticleDate> made = madeFrom().flatMap(TranslationOf::date);
    Optional<ArticleDate> last = last(original.updates()).map(Change::date);
    FrontMatter own = translation.frontMatter();
    List<Change> changes =
        Stream.concat(own.updates().stream(), own.corrections().stream()).toList();
    return made.isPresent()
        ? last.filter(date -> isAfter(date, made.get()) && isNews(date, changes))
        : Optional.empty();
  }

  /** What was translated after the correction was never wrong. */
  private Optional<Change> missed() {
    Optional<ArticleDate> made = madeFrom().flatMap(TranslationOf::date);
    return last(original.corrections())
        .filter(one -> made.isEmpty() || isAfter(one.date(), made.get()))
        .filter(one -> isNews(one.date(), translation.frontMatter().corrections()));
  }

  private Optional<TranslationOf> madeFrom() {
    return translation.frontMatter().translationOf();
  }

  private static Optional<Change> last(List<Change> changes) {
    return changes.stream().reduce((one, other) -> isAfter(other.date(), one.date()) ? other : one);
  }

  private static boolean isNews(ArticleDate date, List<Change> changes) {
    return changes.stream().allMatch(change -> isAfter(date, change.date()));
  }

  /** Of a day and a moment on it neither is after the other. */
  private static boolean isAfter(ArticleDate one, ArticleDate other) {
    return (one.moment().isPresent() && other.moment().isPresent())
        ? one.moment().get().isAfter(other.moment().get())
        : one.day().isAfter(other.day());
  }
}
