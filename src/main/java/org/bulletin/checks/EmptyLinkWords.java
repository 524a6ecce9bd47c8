package org.bulletin.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.language.Language;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/** Finds links whose words do not say where they lead, such as “here” (WCAG 2.2, failure F84). */
final class EmptyLinkWords implements Checker.OfArticle {

  private static final Map<String, Set<String>> EMPTY =
      Map.of(
          "fr",
          Set.of(
              "ici",
              "là",
              "cliquez là",
              "voir",
              "voir ici",
              "cliquez ici",
              "cliquer ici",
              "clic ici",
              "lien",
              "ce lien",
              "le lien",
              "suivez ce lien",
              "suivre ce lien",
              "lire",
              "lire ici",
              "lire la suite",
              "la suite",
              "lire plus",
              "en savoir plus",
              "savoir plus",
              "plus",
              "plus d'infos",
              "plus d'informations",
              "plus d'information"),
          "en",
          Set.of(
              "here",
              "click here",
              "click",
              "see here",
              "see",
              "link",
              "this link",
              "the link",
              "follow this link",
              "read here",
              "read more",
              "read on",
              "more",
              "see more",
              "learn more",
              "find out more",
              "more info",
              "more information"));

  /**
   * What stands between a link's words and its address: {@code ](}, maybe with an angle bracket.
   */
  private static final int SHORTEST_GAP = 2;

  private static final int LONGEST_GAP = 3;

  @Override
  public void check(ArticleText article, Findings findings) {
    Set<String> empty = empty(article.language());
    for (LinkReference link : article.links()) {
      if (link.kind() == LinkReference.Kind.LINK) {
        for (Passage passage : article.passages()) {
          if (passage.part() == Part.BODY
              && passage.kind() != Kind.CODE
              && passage.hasLine(link.location().line())) {
            words(link, passage)
                .filter(words -> empty.contains(plain(words.in(passage.text()))))
                .ifPresent(
                    words ->
                        findings.add(
                            passage.place(words.start(), words.end()), words.in(passage.text())));
          }
        }
      }
    }
  }

  private static Set<String> empty(Language language) {
    return EMPTY.getOrDefault(language.primarySubtag(), Set.of());
  }

  /** Returns words in small letters, without the signs that end them. */
  private static String plain(String words) {
    String small = words.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int end = small.length();
    while (end > 0 && !Character.isLetterOrDigit(small.charAt(end - 1))) {
      end--;
    }
    return small.substring(0, end);
  }

  /** The words of a link, between two offsets of a passage. */
  private record Span(int start, int end) {

    String in(String text) {
      return text.substring(start, end);
    }
  }

  /** A link's words are a stretch of their own, and stand right before its address. */
  private static Optional<Span> words(LinkReference link, Passage passage) {
    List<Stretch> stretches = passage.block().stretches();
    for (int at = 0; at < stretches.size(); at++) {
      Stretch stretch = stretches.get(at);
      boolean last = at + 1 == stretches.size();
      int end = last ? passage.text().length() : stretches.get(at + 1).start();
      int gap = link.location().column() - stretch.column() - (end - stretch.start());
      if (stretch.line() == link.location().line() && gap >= SHORTEST_GAP && gap <= LONGEST_GAP) {
        return Optional.of(new Span(stretch.start(), end));
      }
    }
    return Optional.empty();
  }
}
