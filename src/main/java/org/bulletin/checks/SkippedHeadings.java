package org.bulletin.checks;

import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds headings that are more than one level below the one before: who listens to a page looks for
 * a level between them (WCAG 2.2, technique G141).
 */
final class SkippedHeadings implements Checker.OfArticle {

  /** The title is the first level. */
  private static final int TITLE = 1;

  @Override
  public void check(ArticleText article, Findings findings) {
    int above = TITLE;
    for (Passage passage : article.passages()) {
      if (passage.kind() == Kind.HEADING) {
        int level = passage.block().level();
        if (level > above + 1) {
          findings.add(passage.place(), passage.text(), level, above + 1);
        }
        above = level;
      }
    }
  }
}
