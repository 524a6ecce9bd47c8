package org.bulletin.site;

import java.util.List;

/**
 * HTML whose links are known: pieces of HTML with the targets between them.
 *
 * @param pieces one piece more than there are targets
 * @param targets what stands between the pieces
 */
public record Html(List<String> pieces, List<LinkTarget> targets) {

  public static final Html EMPTY = new Html(List.of(""), List.of());

  public Html {
    pieces = List.copyOf(pieces);
    targets = List.copyOf(targets);
    if (pieces.size() != targets.size() + 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + targets.size() + " targets");
    }
  }
}
