package org.bulletin.checks;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletin.language.Language;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock.Kind;

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

  @Override
  public void check(ArticleText article, Findings findings) {
    Set<String> empty = empty(article.language());
    for (Passage passage : article.passages()) {
      if (passage.part() == Part.BODY && passage.kind() != Kind.CODE) {
        article.links(passage).stream()
            .filter(link -> link.kind() == LinkReference.Kind.LINK)
            .flatMap(link -> LinkWords.of(link, passage).stream())
            .filter(span -> empty.contains(plain(in(passage, span))))
            .forEach(
                span -> findings.add(passage.place(span.start(), span.end()), in(passage, span)));
      }
    }
  }

  private static String in(Passage passage, Sentences.Span span) {
    return passage.text().substring(span.start(), span.end());
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
}
