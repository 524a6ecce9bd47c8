package org.bulletin.checks;

import java.util.List;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock.Kind;

/** Finds addresses of pages that stand in the text as they are. */
final class BareAddresses implements Checker.OfArticle {

  private static final List<String> STARTS = List.of("https://", "http://", "www.");

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passages()) {
      if (passage.kind() != Kind.CODE) {
        check(passage, article.links(passage), findings);
      }
    }
  }

  private static void check(Passage passage, List<LinkReference> links, Findings findings) {
    String text = passage.text();
    for (String start : STARTS) {
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        if (at == 0 || isBefore(text.charAt(at - 1))) {
          int end = end(text, at + start.length());
          String address = text.substring(at, end);
          if (end > at + start.length() && !isNameOfLink(address, links)) {
            findings.add(passage.place(at, end), address);
          }
        }
      }
    }
  }

  /** The name of a site stands for a link to it, and nobody need hear more than the name. */
  private static boolean isNameOfLink(String address, List<LinkReference> links) {
    return address.startsWith("www.")
        && links.stream().anyMatch(link -> link.target().contains(address));
  }

  private static boolean isBefore(char character) {
    return !Scan.isWord(character) && character != '/';
  }

  /** The sign that ends a sentence is no part of an address. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !Character.isSpaceChar(text.charAt(end))
        && "<>\"«»)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
