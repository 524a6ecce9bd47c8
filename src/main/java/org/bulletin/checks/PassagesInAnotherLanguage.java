package org.bulletin.checks;

import org.bulletin.content.BulletinLanguage;
import org.bulletin.language.Language;
import org.bulletin.language.TextWords;
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
      TextWords text = article.words(passage);
      int end = Math.min(ENOUGH, passage.text().length());
      int enough = end / WORDS_FOR_ONE + 1;
      int ours = FunctionWords.count(text, end, own, enough);
      if (ours == enough) {
        continue;
      }
      for (BulletinLanguage declared : article.bulletin().languages()) {
        Language other = declared.language();
        int many = Math.max(SMALL_WORDS, TIMES * ours);
        if (!other.equals(own) && FunctionWords.count(text, end, other, many) == many) {
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
