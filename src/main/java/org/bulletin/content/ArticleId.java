package org.bulletin.content;

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
}
