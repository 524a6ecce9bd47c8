package org.bulletin.checks;

import java.util.Optional;

/** An article as it was written, and in another language. Used by one thread. */
public final class ArticlePair {

  private final ArticleText original;
  private final ArticleText translation;
  private Optional<PassageAlignment> alignment = Optional.empty();
  private Optional<FigureDifferences> figureDifferences = Optional.empty();

  ArticlePair(ArticleText original, ArticleText translation) {
    this.original = original;
    this.translation = translation;
  }

  public ArticleText original() {
    return original;
  }

  public ArticleText translation() {
    return translation;
  }

  /** Returns which of their passages say the same; several checks ask. */
  PassageAlignment alignment() {
    PassageAlignment found =
        alignment.orElseGet(() -> PassageAlignment.of(original.passages(), translation.passages()));
    alignment = Optional.of(found);
    return found;
  }

  /** Returns how their figures differ; several checks tell of them. */
  FigureDifferences figureDifferences() {
    FigureDifferences found = figureDifferences.orElseGet(() -> new FigureDifferences(this));
    figureDifferences = Optional.of(found);
    return found;
  }
}
