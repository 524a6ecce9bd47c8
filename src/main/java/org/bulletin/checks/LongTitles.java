package org.bulletin.checks;

/**
 * Finds titles that are cut off where they are shown elsewhere: search engines show some 60 to 70
 * characters, the cards of messaging apps two lines of 40 to 45. The longer of the two counts.
 */
final class LongTitles implements Checker.OfArticle {

  private static final int LONGEST = 90;

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passages()) {
      if (passage.part() == Part.TITLE) {
        String title = passage.text();
        int length = title.codePointCount(0, title.length());
        if (length > LONGEST) {
          findings.add(
              passage.place(title.offsetByCodePoints(0, LONGEST), title.length()), length, LONGEST);
        }
      }
    }
  }
}
