package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.List;

/** HTML cut at each link's address. */
final class OpenHtml {

  private final List<String> pieces = new ArrayList<>();
  private final List<LinkReference> links = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();

  void append(String html) {
    piece.append(html);
  }

  void cut(LinkReference link) {
    pieces.add(piece.toString());
    links.add(link);
    piece.setLength(0);
  }

  boolean isAtLineStart() {
    return piece.isEmpty() ? pieces.isEmpty() : piece.charAt(piece.length() - 1) == '\n';
  }

  List<String> pieces() {
    List<String> all = new ArrayList<>(pieces);
    all.add(piece.toString());
    return all;
  }

  List<LinkReference> links() {
    return links;
  }
}
