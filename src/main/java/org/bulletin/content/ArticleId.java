package org.bulletin.content;

import org.jspecify.annotations.Nullable;

/**
 * What makes an article itself, in every language and under every title: the stem of its files, or
 * their {@code id}.
 *
 * @param value in NFC
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /** As a record would have it, which takes more than twice as long compiled with C1 alone. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof ArticleId id && value.equals(id.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
