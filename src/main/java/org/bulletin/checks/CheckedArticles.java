package org.bulletin.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;

/** What checking a bulletin has shown, so that the next time need check only what differs. */
public final class CheckedArticles {

  private final Fingerprint purpose;
  private final Map<Fingerprint, CheckedArticle> articles;
  private final int fresh;
  private final Optional<CheckedTogether> together;
  private final boolean saved;

  private CheckedArticles(
      Fingerprint purpose,
      Map<Fingerprint, CheckedArticle> articles,
      int fresh,
      Optional<CheckedTogether> together,
      boolean saved) {
    this.purpose = purpose;
    this.articles = articles;
    this.fresh = fresh;
    this.together = together;
    this.saved = saved;
  }

  /**
   * Returns the memory of nothing.
   *
   * @param purpose of the engine and of bulletin.yaml
   */
  static CheckedArticles none(Fingerprint purpose) {
    return new CheckedArticles(purpose, Map.of(), 0, Optional.empty(), true);
  }

  /** Returns what stands in a store. */
  static CheckedArticles saved(
      Fingerprint purpose, List<CheckedArticle> articles, Optional<CheckedTogether> together) {
    return new CheckedArticles(purpose, byMadeOf(articles), 0, together, true);
  }

  private static Map<Fingerprint, CheckedArticle> byMadeOf(List<CheckedArticle> articles) {
    Map<Fingerprint, CheckedArticle> byMadeOf = new LinkedHashMap<>(2 * articles.size());
    articles.forEach(article -> byMadeOf.putIfAbsent(article.madeOf(), article));
    return Collections.unmodifiableMap(byMadeOf);
  }

  /**
   * Returns what was checked after this.
   *
   * @param checked those that were known before among them
   * @param unknown how many were not
   */
  CheckedArticles followedBy(List<CheckedArticle> checked, int unknown) {
    boolean same = unknown == 0 && checked.size() == articles.size();
    return new CheckedArticles(purpose, byMadeOf(checked), unknown, together, same && saved);
  }

  /** Returns the same with what all of them have shown together. */
  CheckedArticles with(CheckedTogether now) {
    boolean same = together.filter(now::equals).isPresent();
    return new CheckedArticles(purpose, articles, fresh, Optional.of(now), same && saved);
  }

  /** Returns whether the same engine checked under the same {@code bulletin.yaml}. */
  public boolean isFor(Fingerprint other) {
    return purpose.equals(other);
  }

  /** Returns how many articles had to be checked. */
  public int fresh() {
    return fresh;
  }

  /** Returns whether a store holds just this. */
  boolean isSaved() {
    return saved;
  }

  /** Returns what all of them have shown together, the last time. */
  Optional<CheckedTogether> together() {
    return together;
  }

  Fingerprint purpose() {
    return purpose;
  }

  Optional<CheckedArticle> of(Fingerprint madeOf) {
    return Optional.ofNullable(articles.get(madeOf));
  }

  Map<Fingerprint, CheckedArticle> articles() {
    return articles;
  }
}
