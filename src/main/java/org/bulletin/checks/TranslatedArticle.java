package org.bulletin.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.diagnostic.Located;

/**
 * A published article and how it stands in every language of the bulletin.
 *
 * @param published the day in the bulletin's time zone
 * @param states in the order of the bulletin's languages
 */
public record TranslatedArticle(
    ArticleFiles files, LocalDate published, List<TranslationState> states) {

  /** What needs work first, and the newest of that first: old news can wait. */
  static final Comparator<TranslatedArticle> URGENT_FIRST =
      Comparator.comparing(TranslatedArticle::mostUrgent)
          .thenComparing(TranslatedArticle::published, Comparator.reverseOrder())
          .thenComparing(TranslatedArticle::id);

  public TranslatedArticle {
    states = List.copyOf(states);
  }

  public ArticleId id() {
    return files.id();
  }

  /** Returns the version that the others are translations of. */
  public ArticleSource original() {
    return files.original();
  }

  /** Returns the original's title, or the identity where it has none. */
  public String title() {
    return original().frontMatter().title().map(Located::value).orElse(id().value());
  }

  boolean has(Kind kind) {
    return states.stream().anyMatch(state -> state.kind() == kind);
  }

  private Kind mostUrgent() {
    return states.stream()
        .map(TranslationState::kind)
        .min(Comparator.naturalOrder())
        .orElse(Kind.ORIGINAL);
  }
}
