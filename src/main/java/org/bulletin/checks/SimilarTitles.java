package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
    List<ArticleSketch> sketches = all.sketches();
    Map<Long, List<Integer>> meetings = new HashMap<>();
    List<Set<String>> words = new ArrayList<>(sketches.size());
    for (int i = 0; i < sketches.size(); i++) {
      Set<String> own = words(sketches.get(i).title());
      words.add(own);
      if (own.size() >= FEWEST) {
        long sum = sum(sketches.get(i).language().tag(), own);
        meetings.computeIfAbsent(sum, none -> new ArrayList<>(1)).add(i);
        for (String word : own) {
          meetings.computeIfAbsent(sum - mixed(word), none -> new ArrayList<>(1)).add(i);
        }
      }
    }
    TreeSet<RepeatedPassages.Pair> pairs = new TreeSet<>();
    for (List<Integer> titles : meetings.values()) {
      for (int i = 0; i < titles.size() && titles.size() < SERIES; i++) {
        for (int other : titles.subList(i + 1, titles.size())) {
          int one = titles.get(i);
          if (areAlike(sketches.get(one), sketches.get(other), words.get(one), words.get(other))) {
            boolean after = sketches.get(one).isAfter(sketches.get(other));
            pairs.add(new RepeatedPassages.Pair(after ? one : other, after ? other : one));
          }
        }
      }
    }
    for (RepeatedPassages.Pair pair : pairs) {
      ArticleSketch newer = sketches.get(pair.newer());
      ArticleSketch older = sketches.get(pair.older());
      findings.add(newer.place(), List.of(older.place()), older.file(), older.title());
    }
  }

  /** A sum does not depend on the order of the words, and one is easily taken out of it. */
  private static long sum(String language, Set<String> words) {
    long sum = mixed(language);
    for (String word : words) {
      sum += mixed(word);
    }
    return sum;
  }

  private static long mixed(String word) {
    long hash = word.hashCode() * 0x9E3779B97F4A7C15L;
    return (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
  }

  private static boolean areAlike(
      ArticleSketch one, ArticleSketch other, Set<String> first, Set<String> second) {
    if (one.article().equals(other.article()) || !one.language().equals(other.language())) {
      return false;
    }
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
