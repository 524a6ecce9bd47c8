package org.bulletin.checks;

import org.bulletin.content.BulletinLanguage;
import org.bulletin.language.Language;
import org.bulletin.markdown.ProseBlock.Kind;

/** Finds passages of a translation that are in another language of the bulletin. */
final class PassagesInAnotherLanguage implements Checker.OfArticle {

  /** So many small words of another language are no name and no title of a book. */
  private static final int SMALL_WORDS = 4;

  private static final int TIMES = 4;

  /** So many characters of a passage tell its language. */
  private static final int ENOUGH = 300;

  /** A text with a small word in so many characters is surely in its language. */
  private static final int WORDS_FOR_ONE = 40;

  @Override
  public void check(ArticleText article, Findings findings) {
    Language own = article.language();
    if (!FunctionWords.know(own)) {
      return;
    }
    for (Passage passage : article.passages()) {
      if (mayDiffer(passage)) {
        continue;
      }
      String start = passage.text().substring(0, Math.min(ENOUGH, passage.text().length()));
      int ours = FunctionWords.count(start, own);
      if (ours * WORDS_FOR_ONE > start.length()) {
        continue;
      }
      for (BulletinLanguage declared : article.bulletin().languages()) {
        Language other = declared.language();
        int theirs = other.equals(own) ? 0 : FunctionWords.count(start, other);
        if (theirs >= SMALL_WORDS && theirs >= TIMES * ours) {
          findings.add(passage.place(), Quotation.of(passage.text()), other.tag(), own.tag());
        }
      }
    }
  }

  /** A quotation may stand in the language in which it was said. */
  private static boolean mayDiffer(Passage passage) {
    return passage.kind() == Kind.CODE
        || passage.kind() == Kind.QUOTE
        || passage.part() == Part.QUOTE;
  }
}
