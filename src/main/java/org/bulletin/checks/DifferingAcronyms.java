package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.content.GlossaryEntry;

/**
 * Finds acronyms of the glossary that one language of an article uses and the other neither uses
 * nor spells out.
 */
final class DifferingAcronyms implements Checker.OfPair {

  @Override
  public void check(ArticlePair pair, Findings findings) {
    List<GlossaryEntry> glossary = pair.original().bulletin().glossary();
    if (!glossary.isEmpty() && !pair.lacksText()) {
      compare(pair.translation(), pair.original(), glossary, findings);
      compare(pair.original(), pair.translation(), glossary, findings);
    }
  }

  private static void compare(
      ArticleText one, ArticleText other, List<GlossaryEntry> glossary, Findings findings) {
    for (GlossaryEntry entry : glossary) {
      Optional<Passage> used = first(one, entry.acronym());
      if (used.isPresent() && !isSaid(entry, other)) {
        int at = Words.find(entry.acronym(), used.get().text());
        findings.add(
            used.get().place(at, at + entry.acronym().length()), entry.acronym(), other.file());
      }
    }
  }

  private static boolean isSaid(GlossaryEntry entry, ArticleText article) {
    Optional<String> meaning = entry.meaning().own(article.language()).map(Words::plain);
    return first(article, entry.acronym()).isPresent()
        || meaning.filter(words -> stands(words, article)).isPresent();
  }

  private static boolean stands(String words, ArticleText article) {
    return article.passages().stream()
        .anyMatch(passage -> Words.stand(words, Words.plain(passage.text())));
  }

  private static Optional<Passage> first(ArticleText article, String acronym) {
    return article.passages().stream()
        .filter(passage -> Words.find(acronym, passage.text()) >= 0)
        .findFirst();
  }
}
