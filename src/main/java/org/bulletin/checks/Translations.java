package org.bulletin.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.content.Bulletin;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;

/**
 * Where the translations of a bulletin stand on one day.
 *
 * @param languages the bulletin's
 * @param day in the bulletin's time zone
 * @param unread the names of files that could not be read
 * @param articles those that are published, in the order of their files
 */
public record Translations(
    List<Language> languages, LocalDate day, Set<String> unread, List<TranslatedArticle> articles) {

  /** So many notes are read; all of them stand in the table. */
  private static final int NOTES = 20;

  public static final Translations NONE =
      new Translations(List.of(), LocalDate.EPOCH, Set.of(), List.of());

  public Translations {
    languages = List.copyOf(languages);
    unread = Set.copyOf(unread);
    articles = List.copyOf(articles);
  }

  /** Returns the articles, what needs work first. */
  public List<TranslatedArticle> urgentFirst() {
    return articles.stream().sorted(TranslatedArticle.URGENT_FIRST).toList();
  }

  /** Returns how many translations there are of each kind; kinds without any are left out. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (TranslatedArticle article : articles) {
      article.states().forEach(state -> counts.merge(state.kind(), 1, Integer::sum));
    }
    return counts;
  }

  /**
   * Reports what is stale or missing.
   *
   * @param notes whether translations that are missing are told where that is no more than a note;
   *     then those of the newest articles are
   */
  public void report(Bulletin bulletin, boolean notes, Diagnostics diagnostics) {
    Levels levels = new Levels(bulletin, new Diagnostics());
    for (Check check : Check.values()) {
      Optional<Severity> severity = levels.of(check);
      if (severity.isPresent() && check.checker() instanceof Checker.OfTranslations checker) {
        boolean note = check == Check.TRANSLATION_MISSING && severity.get() == Severity.NOTE;
        Findings findings = new Findings(check, severity.get(), diagnostics);
        (note ? noted(notes) : articles).forEach(article -> checker.check(article, findings));
      }
    }
  }

  private List<TranslatedArticle> noted(boolean notes) {
    return articles.stream()
        .filter(article -> notes && article.has(Kind.MISSING))
        .sorted(Comparator.comparing(TranslatedArticle::published).reversed())
        .limit(NOTES)
        .toList();
  }
}
