package org.bulletin.markdown;

import java.util.List;
import java.util.Set;

/**
 * A body as HTML with its links left open: the first piece of HTML, the first link's address, the
 * second piece, and so on. Addresses stand in attribute values between double quotes.
 *
 * @param texts the HTML, cut at the links, and the words
 * @param textLength how many characters of text there are, markup left out
 * @param links the links and images in the order of the text
 * @param headings the headings in the order of the text
 * @param anchors every {@code id} in the HTML, those of the headings among them
 */
public record Body(
    BodyTexts texts,
    int textLength,
    List<LinkReference> links,
    List<Heading> headings,
    Set<String> anchors) {

  public static final Body EMPTY = of(List.of(""), Prose.EMPTY, List.of(), List.of(), Set.of());

  public Body {
    links = List.copyOf(links);
    headings = List.copyOf(headings);
    anchors = Set.copyOf(anchors);
  }

  /**
   * Returns a body whose texts are in memory.
   *
   * @param html one piece more than there are links
   */
  static Body of(
      List<String> html,
      Prose prose,
      List<LinkReference> links,
      List<Heading> headings,
      Set<String> anchors) {
    if (html.size() != links.size() + 1) {
      throw new IllegalArgumentException(html.size() + " pieces, " + links.size() + " links");
    }
    return new Body(
        new BodyTexts.InMemory(html, prose), textLength(html), links, headings, anchors);
  }

  /** Returns the pieces of HTML between the links. */
  public List<String> html() {
    return texts.html();
  }

  /** Returns the words as the editor wrote them. */
  public Prose prose() {
    return texts.prose();
  }

  private static int textLength(List<String> pieces) {
    int length = 0;
    boolean inTag = false;
    for (String piece : pieces) {
      char[] characters = piece.toCharArray();
      for (int i = 0; i < characters.length; i++) {
        char character = characters[i];
        if (character == '<') {
          inTag = true;
        } else if (character == '>') {
          inTag = false;
        } else if (!inTag) {
          length++;
        }
      }
    }
    return length;
  }
}
