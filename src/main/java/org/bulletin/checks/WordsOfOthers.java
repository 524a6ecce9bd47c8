package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.checks.Sentences.Span;
import org.bulletin.markdown.LinkReference;

/**
 * Where a passage holds what somebody else said or named: between quotation marks, and as the words
 * of a link that leads out of the bulletin, which are the title of what it leads to.
 */
final class WordsOfOthers {

  private static final String OPENING = "«“‘\"";
  private static final String CLOSING = "»”’\"";

  private final List<Span> spans = new ArrayList<>();

  WordsOfOthers(ArticleText article, Passage passage) {
    addQuotations(passage.text());
    if (passage.part() == Part.BODY) {
      for (LinkReference link : article.links(passage)) {
        if (link.target().contains("://")) {
          LinkWords.of(link, passage).ifPresent(spans::add);
        }
      }
    }
  }

  boolean has(int offset) {
    return spans.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
  }

  private void addQuotations(String text) {
    int at = 0;
    while (at < text.length()) {
      int mark = OPENING.indexOf(text.charAt(at));
      int end = mark < 0 ? at : end(text, at, CLOSING.charAt(mark));
      if (end > at) {
        spans.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
  }

  /** Returns where a quotation ends; where it begins if it is none. */
  private static int end(String text, int start, char closing) {
    int end = text.indexOf(closing, start + 1);
    while (end >= 0 && isApostrophe(text, end)) {
      end = text.indexOf(closing, end + 1);
    }
    // Of a quotation of several paragraphs only the last one is closed.
    boolean goesOn = start == 0 && closing != '"';
    return end >= 0 ? end : goesOn ? text.length() : start;
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }
}
