package org.bulletin.checks;

import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Damaged;
import org.bulletin.diagnostic.Located;

/**
 * What is kept of an article in one language to compare it with all others: hashes of what it says,
 * and nothing that its front matter tells anyway.
 */
final class Sketch {

  private final long[] title;
  private final long[] passages;

  Sketch(long[] title, long[] passages) {
    this.title = title;
    this.passages = passages;
  }

  static Sketch of(ArticleText text) {
    String title = text.own().title().map(Located::value).orElse("");
    return new Sketch(SimilarTitles.hashes(title), Shingles.hashes(text));
  }

  static Sketch read(BytesReader in) throws Damaged {
    return new Sketch(in.hashes(), in.hashes());
  }

  void write(BytesWriter out) {
    out.hashes(title);
    out.hashes(passages);
  }

  /** Returns {@link SimilarTitles#hashes}, to be read only. */
  long[] title() {
    return title;
  }

  /** Returns {@link Shingles#hashes}, to be read only. */
  long[] passages() {
    return passages;
  }
}
