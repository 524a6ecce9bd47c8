package org.bulletin.markdown;

import java.util.List;
import java.util.Set;

/**
 * A body as HTML with its links left open: the first piece of HTML, the first link's address, the
 * second piece, and so on. Addresses stand in attribute values between double quotes.
 *
 * @param html one piece more than there are links
 * @param links the links and images in the order of the text
 * @param headings the headings in the order of the text
 * @param anchors every {@code id} in the HTML, those of the headings among them
 */
public record Body(
    List<String> html, List<LinkReference> links, List<Heading> headings, Set<String> anchors) {

  public static final Body EMPTY = new Body(List.of(""), List.of(), List.of(), Set.of());

  public Body {
    html = List.copyOf(html);
    links = List.copyOf(links);
    headings = List.copyOf(headings);
    anchors = Set.copyOf(anchors);
    if (html.size() != links.size() + 1) {
      throw new IllegalArgumentException(html.size() + " pieces, " + links.size() + " links");
    }
  }
}
