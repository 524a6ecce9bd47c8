package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.checks.PassageAlignment.Aligned;

/** An article as it was written, and in another language. Used by one thread. */
public final class ArticlePair {

  private final ArticleText original;
  private final ArticleText translation;
  private Optional<List<Aligned>> aligned = Optional.empty();
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

  /** Returns which passages of the bodies say the same, in order. */
  List<Aligned> aligned() {
    List<Aligned> known =
        aligned.orElseGet(() -> new PassageAlignment(original, translation).all());
    aligned = Optional.of(known);
    return known;
  }

  /** Returns whether one of the two has no text below its front matter, and the other has. */
  boolean lacksText() {
    return original.hasText() != translation.hasText();
  }

  /** Returns how their figures differ; several checks tell of them. */
  FigureDifferences figureDifferences() {
    FigureDifferences found = figureDifferences.orElseGet(() -> new FigureDifferences(this));
    figureDifferences = Optional.of(found);
    return found;
  }
}
