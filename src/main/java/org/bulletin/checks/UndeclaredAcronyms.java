package org.bulletin.checks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.TextWords;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds acronyms that two passages of an article use and that neither the glossary nor a bracket
 * beside one of them explains. Weapons' types, numbers in Roman letters and what everybody knows
 * are left alone, as are passages that are all in capitals.
 */
final class UndeclaredAcronyms implements Checker.OfArticle {

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{2,6}(?![\\p{L}\\d]|[-/]\\p{Lu}?\\d)");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]++");

  private static final Set<String> KNOWN =
      Set.of(
          "ONU", "UN", "UE", "EU", "USA", "US", "UK", "ONG", "NGO", "OTAN", "NATO", "GPS", "SMS",
          "PDF", "TV", "SOS", "SIDA", "AIDS", "AM", "PM", "OK", "NB", "PKM", "TVS", "RPG", "BTR");

  /** A use of an acronym. */
  private record Use(Passage passage, int start, int end) {}

  @Override
  public void check(ArticleText article, Findings findings) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>(KNOWN);
    article
        .bulletin()
        .glossary(article.language())
        .keySet()
        .forEach(acronym -> explained.add(acronym.toUpperCase(Locale.ROOT)));
    for (Passage passage : article.passages()) {
      if (passage.kind() != Kind.CODE && hasSmall(passage.text())) {
        collect(passage, article.words(passage), uses, explained);
      }
    }
    uses.forEach(
        (acronym, all) -> {
          if (all.size() > 1 && !explained.contains(acronym)) {
            Use first = all.get(0);
            SourceLocation place = first.passage().place(first.start(), first.end());
            findings.add(place, acronym);
          }
        });
  }

  /** Each passage counts once. */
  private static void collect(
      Passage passage, TextWords words, Map<String, List<Use>> uses, Set<String> explained) {
    String text = passage.text();
    Set<String> here = new HashSet<>();
    for (MatchResult found : Scan.words(ACRONYM, words, Character::isUpperCase)) {
      String acronym = found.group();
      if (isBracketed(text, found) || ROMAN.matcher(acronym).matches()) {
        explained.add(acronym);
      } else if (!isPart(text, found.start()) && here.add(acronym)) {
        Use use = new Use(passage, found.start(), found.end());
        uses.merge(acronym, List.of(use), UndeclaredAcronyms::joined);
      }
    }
  }

  private static List<Use> joined(List<Use> some, List<Use> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static boolean isBracketed(String text, MatchResult found) {
    boolean inside = found.start() > 0 && text.charAt(found.start() - 1) == '(';
    return inside || text.startsWith(" (", found.end());
  }

  private static boolean isPart(String text, int start) {
    return start > 0 && "-/_°.@".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean hasSmall(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }
}
