package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bulletin.checks.Sentences.Span;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Finds names that the bulletin protects: two to four words with capitals in a row, particles among
 * them. Everything that is published of an article is looked at, corrections too.
 */
final class ProtectedNames implements Checker.OfArticle {

  /** How many words a name has. */
  static final int FEWEST = 2;

  static final int MOST = 4;

  private static final Set<String> PARTICLES =
      Set.of("ag", "ould", "el", "al", "bin", "ben", "bint", "walet", "de", "dit", "dite");

  /** Words that have a capital only where they begin a sentence. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "le",
          "la",
          "les",
          "l",
          "un",
          "une",
          "des",
          "du",
          "de",
          "d",
          "en",
          "au",
          "aux",
          "à",
          "il",
          "elle",
          "ils",
          "elles",
          "selon",
          "dans",
          "pour",
          "par",
          "sur",
          "avec",
          "ce",
          "cette",
          "ces",
          "the",
          "a",
          "in",
          "on",
          "at",
          "for",
          "by",
          "of",
          "to",
          "from",
          "he",
          "she",
          "they",
          "it",
          "this",
          "these",
          "according");

  @Override
  public void check(ArticleText article, Findings findings) {
    NameHashes hashes = article.hashes();
    if (hashes.isEmpty()) {
      return;
    }
    for (Passage passage : article.passages()) {
      for (Span name : names(passage.text(), hashes)) {
        String words = passage.text().substring(name.start(), name.end());
        findings.add(passage.place(name.start(), name.end()), words);
      }
    }
    SourceLocation place = article.own().start();
    for (String text : others(article.own())) {
      for (Span name : names(text, hashes)) {
        findings.add(place, text.substring(name.start(), name.end()));
      }
    }
  }

  private static List<String> others(FrontMatter own) {
    List<String> texts = new ArrayList<>();
    own.author().ifPresent(texts::add);
    own.source().ifPresent(source -> texts.add(source.name()));
    own.quote().flatMap(FrontMatter.Quote::by).ifPresent(texts::add);
    own.image().flatMap(FrontMatter.Image::credit).ifPresent(texts::add);
    own.corrections().stream().map(Change::text).forEach(texts::add);
    own.updates().stream().map(Change::text).forEach(texts::add);
    return texts;
  }

  /** Returns where protected names stand, the longest where several begin at one word. */
  private static List<Span> names(String text, NameHashes hashes) {
    List<Span> names = new ArrayList<>();
    Set<Integer> ends = new HashSet<>();
    for (List<Span> row : rows(text)) {
      for (int first = 0; first + FEWEST <= row.size(); first++) {
        if (NO_NAMES.contains(word(text, row.get(first)))) {
          continue;
        }
        for (int last = Math.min(row.size(), first + MOST) - 1; last > first; last--) {
          Span name = new Span(row.get(first).start(), row.get(last).end());
          String words = NameHashes.normalised(text.substring(name.start(), name.end()));
          if (!isParticle(text, row.get(last))
              && hashes.isProtected(words)
              && ends.add(name.end())) {
            names.add(name);
            break;
          }
        }
      }
    }
    return names;
  }

  /** Returns words with capitals that stand in a row, with particles between them. */
  private static List<List<Span>> rows(String text) {
    List<List<Span>> rows = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        if (!joins(text.charAt(at))) {
          add(row, rows);
          row = new ArrayList<>();
        }
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isInWord(text.charAt(end))) {
        end++;
      }
      Span word = new Span(at, end);
      if (Character.isUpperCase(text.charAt(at)) || (!row.isEmpty() && isParticle(text, word))) {
        row.add(word);
      } else {
        add(row, rows);
        row = new ArrayList<>();
      }
      at = end;
    }
    add(row, rows);
    return rows;
  }

  private static void add(List<Span> row, List<List<Span>> rows) {
    if (row.size() >= FEWEST) {
      rows.add(row);
    }
  }

  private static boolean isInWord(char character) {
    return Scan.isWord(character) || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(char character) {
    return Character.isSpaceChar(character) || "-‐‑'’".indexOf(character) >= 0;
  }

  private static boolean isParticle(String text, Span word) {
    return PARTICLES.contains(word(text, word));
  }

  private static String word(String text, Span word) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }
}
