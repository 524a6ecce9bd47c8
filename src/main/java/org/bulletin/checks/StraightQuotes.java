package org.bulletin.checks;

import org.bulletin.language.Language;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds straight quotation marks in French, the first ones of each passage that open a word. After
 * a figure they are inches, and around signs of a program they are its own.
 */
final class StraightQuotes implements Checker.OfArticle {

  private static final String CODE = "=<>\\{}_/";

  /** So much is shown of what nothing closes. */
  private static final int SHOWN = 40;

  @Override
  public void check(ArticleText article, Findings findings) {
    if (!article.language().equals(Language.FRENCH)) {
      return;
    }
    for (Passage passage : article.passages()) {
      String text = passage.text();
      int start = passage.kind() == Kind.CODE ? -1 : text.indexOf('"');
      while (start > 0 && "(’' \u00A0\u202F".indexOf(text.charAt(start - 1)) < 0) {
        start = text.indexOf('"', start + 1);
      }
      if (start >= 0 && start + 1 < text.length()) {
        int close = text.indexOf('"', start + 1);
        int end = close > 0 ? close : Math.min(text.length(), start + 1 + SHOWN);
        String quoted = text.substring(start + 1, end);
        if (quoted.chars().anyMatch(Character::isLetter)
            && quoted.chars().noneMatch(sign -> CODE.indexOf(sign) >= 0)) {
          findings.add(passage.place(start, Math.min(end + 1, text.length())), quoted.strip());
        }
      }
    }
  }
}
