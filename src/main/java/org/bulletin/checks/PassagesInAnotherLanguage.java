package org.bulletin.checks;

import org.bulletin.content.BulletinLanguage;
import org.bulletin.language.Language;
import org.bulletin.language.TextWords;
import org.bulletin.markdown.ProseBlock.Kind;

/** Finds passages of a translation that are in another language of the bulletin. */
final class PassagesInAnotherLanguage implements Checker.OfArticle {

  /** So many small words of another language, and none of its own, tell of a short passage. */
  private static final int FEW = 2;

  /** So many tell of another, whatever names stand in it. */
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
        if (!other.equals(own) && isIn(other, article, passage, ours)) {
          findings.add(passage.place(), Quotation.of(passage.text()), other.tag(), own.tag());
        }
      }
    }
  }

  private static boolean isIn(Language other, ArticleText article, Passage passage, int ours) {
    int length = passage.text().length();
    boolean isShort = length <= ShortPassage.LONGEST;
    int many = isShort && ours == 0 ? FEW : Math.max(SMALL_WORDS, TIMES * ours);
    int end = Math.min(ENOUGH, length);
    return FunctionWords.count(article.words(passage), end, other, many) == many
        && (!isShort || new ShortPassage(article, passage, other).isSentence(many));
  }

  /** A quotation may stand in the language in which it was said. */
  private static boolean mayDiffer(Passage passage) {
    return passage.kind() == Kind.CODE
        || passage.kind() == Kind.QUOTE
        || passage.part() == Part.QUOTE;
  }
}
