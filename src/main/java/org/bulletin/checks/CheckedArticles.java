package org.bulletin.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;

/** What checking a bulletin has shown, so that the next time need check only what differs. */
public final class CheckedArticles {

  private final Fingerprint purpose;
  private final Map<Fingerprint, CheckedArticle> articles;
  private final int fresh;
  private final boolean saved;

  private CheckedArticles(
      Fingerprint purpose, List<CheckedArticle> articles, int fresh, boolean saved) {
    this.purpose = purpose;
    this.articles =
        articles.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    CheckedArticle::madeOf, Function.identity(), (one, same) -> one));
    this.fresh = fresh;
    this.saved = saved;
  }

  /**
   * Returns the memory of nothing.
   *
   * @param purpose of the engine and of bulletin.yaml
   */
  static CheckedArticles none(Fingerprint purpose) {
    return new CheckedArticles(purpose, List.of(), 0, true);
  }

  /** Returns what stands in a store. */
  static CheckedArticles saved(Fingerprint purpose, List<CheckedArticle> articles) {
    return new CheckedArticles(purpose, articles, 0, true);
  }

  /**
   * Returns what was checked after this.
   *
   * @param checked those that were known before among them
   * @param unknown how many were not
   */
  CheckedArticles followedBy(List<CheckedArticle> checked, int unknown) {
    boolean same = unknown == 0 && checked.size() == articles.size();
    return new CheckedArticles(purpose, checked, unknown, same && saved);
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
