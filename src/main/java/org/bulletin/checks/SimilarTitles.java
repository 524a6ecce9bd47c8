package org.bulletin.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bulletin.diagnostic.Located;

/**
 * Finds titles that say the same with the same words, all but one. Titles that differ in a figure,
 * a month or a name are those of a series, or of the same in another place; what more than a few
 * share is a heading of the house.
 *
 * <p>Each title is filed under all its words and under all but each one; titles that meet there are
 * compared, and no others.
 */
final class SimilarTitles implements Checker.OfBulletin {

  /** With fewer words one makes all the difference. */
  private static final int FEWEST = 5;

  private static final int SERIES = 4;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]++");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
              + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)");

  @Override
  public void check(BulletinTexts all, Findings findings) {
    for (Meetings.Pair pair : Meetings.pairs(all.articles(), SERIES, SimilarTitles::sums)) {
      Located<String> newer = pair.newer().title();
      Located<String> older = pair.older().title();
      if (areAlike(words(newer.value()), words(older.value()))) {
        findings.add(
            newer.location(), List.of(older.location()), pair.older().file(), older.value());
      }
    }
  }

  /** Returns the hash of each word of a title. */
  static long[] hashes(String title) {
    return words(title).stream().mapToLong(SimilarTitles::mixed).toArray();
  }

  /**
   * Returns the sum of all words and of all but each one. A sum does not depend on the order of the
   * words, and one is easily taken out of it.
   */
  private static long[] sums(SketchedArticle article) {
    long[] words = article.sketch().title();
    if (words.length < FEWEST) {
      return new long[0];
    }
    long sum = mixed(article.version().language().tag());
    for (long word : words) {
      sum += word;
    }
    long[] sums = new long[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      sums[i] = sum - words[i];
    }
    sums[words.length] = sum;
    return sums;
  }

  private static long mixed(String word) {
    long hash = word.hashCode() * 0x9E3779B97F4A7C15L;
    return (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
  }

  private static boolean areAlike(Set<String> first, Set<String> second) {
    TreeSet<String> different = new TreeSet<>(first);
    different.removeAll(second);
    TreeSet<String> back = new TreeSet<>(second);
    back.removeAll(first);
    different.addAll(back);
    return different.size() <= 2 && different.stream().noneMatch(SimilarTitles::tellsApart);
  }

  /** Words keep their case where they are names. */
  private static boolean tellsApart(String word) {
    return Character.isDigit(word.charAt(0))
        || Character.isUpperCase(word.charAt(0))
        || DAY.matcher(word).matches();
  }

  /** The first word has a capital whatever it is. */
  private static Set<String> words(String title) {
    TreeSet<String> words = new TreeSet<>();
    String start = title.isEmpty() ? "" : title.substring(0, 1).toLowerCase(Locale.ROOT);
    NO_WORD
        .splitAsStream(start + title.substring(Math.min(1, title.length())))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }
}
