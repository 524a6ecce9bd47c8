package org.bulletin.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What differs between two lists of articles. An article of which a version was edited is gone and
 * has come.
 */
record PairingChanges(List<PairedArticle> gone, List<PairedArticle> come) {

  /** Compares two lists, both in the order of the identities. */
  @SuppressWarnings("ReferenceEquality") // what is paired once is kept as the same object
  static PairingChanges between(List<PairedArticle> before, List<PairedArticle> now) {
    List<PairedArticle> gone = new ArrayList<>();
    List<PairedArticle> come = new ArrayList<>();
    int next = 0;
    for (PairedArticle article : now) {
      while (next < before.size()
          && before.get(next) != article
          && before.get(next).compareTo(article) <= 0) {
        gone.add(before.get(next++));
      }
      if (next < before.size() && before.get(next) == article) {
        next++;
      } else {
        come.add(article);
      }
    }
    gone.addAll(before.subList(next, before.size()));
    return new PairingChanges(gone, come);
  }

  /** Returns whether the same months have an article as before, and nobody an old address. */
  boolean areInPlace() {
    return months(gone).equals(months(come)) && !haveAliases(gone) && !haveAliases(come);
  }

  private static Set<YearMonth> months(List<PairedArticle> articles) {
    Set<YearMonth> months = new HashSet<>();
    for (PairedArticle article : articles) {
      for (PairedVersion version : article.versions()) {
        months.add(version.frontMatter().date().orElseThrow().value().month());
      }
    }
    return months;
  }

  private static boolean haveAliases(List<PairedArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.versions().stream())
        .anyMatch(version -> !version.frontMatter().aliases().isEmpty());
  }
}
