package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Quantity;
import org.bulletin.figures.Quantity.Writing;
import org.bulletin.figures.Unit;

/** Finds numbers in words with other digits in parentheses after them, or the other way round. */
final class WordsAndDigits implements Checker.OfArticle {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_GAP = 4;

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passages()) {
      for (Twice twice : find(passage, article.figures(passage))) {
        findings.add(
            passage.place(twice.first().start(), twice.again().end() + 1),
            text(passage, twice.first()),
            text(passage, twice.again()));
      }
    }
  }

  /** A number that is said twice, not the same. */
  record Twice(Quantity first, Quantity again) {}

  static List<Twice> find(Passage passage, List<Figure> figures) {
    List<Twice> found = new ArrayList<>();
    for (int at = 0; at + 1 < figures.size(); at++) {
      if (figures.get(at) instanceof Quantity first
          && figures.get(at + 1) instanceof Quantity again
          && isInParentheses(passage.text(), first, again)
          && isSaidTwice(first, again)) {
        found.add(new Twice(first, again));
      }
    }
    return found;
  }

  private static boolean isInParentheses(String text, Quantity first, Quantity again) {
    int open = first.end();
    if (again.start() - open > LONGEST_GAP) {
      return false;
    }
    return text.substring(open, again.start()).strip().equals("(")
        && again.end() < text.length()
        && text.charAt(again.end()) == ')';
  }

  private static boolean isSaidTwice(Quantity first, Quantity again) {
    boolean wordsAndDigits =
        (first.writing() == Writing.WORDS && again.writing() == Writing.DIGITS)
            || (first.writing() == Writing.DIGITS && again.writing() == Writing.WORDS);
    return wordsAndDigits
        && first.unit().equals(Unit.PLAIN)
        && again.unit().equals(Unit.PLAIN)
        && !isYear(first)
        && !isYear(again)
        && first.values().stream().noneMatch(again.values()::contains);
  }

  /** {@code Chapter twelve (2024)}. */
  private static boolean isYear(Quantity number) {
    int value = number.value().intValue();
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static String text(Passage passage, Figure figure) {
    return passage.text().substring(figure.start(), figure.end());
  }
}
