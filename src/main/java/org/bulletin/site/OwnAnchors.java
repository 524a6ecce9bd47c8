package org.bulletin.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Links from a body's footnotes to their places in the text and back. The renderer writes them
 * whole, since they hold on the page itself; where a body is shown elsewhere they must be targets
 * like any other.
 */
final class OwnAnchors {

  /** Text has its pointed brackets escaped, so that this is always a link. */
  private static final String LINK = "<a href=\"#";

  private OwnAnchors() {}

  /**
   * Returns the HTML with these links as targets.
   *
   * @param page where the body stands
   */
  static Html opened(Html html, SitePath page) {
    List<String> pieces = new ArrayList<>();
    List<LinkTarget> targets = new ArrayList<>();
    for (int i = 0; i < html.pieces().size(); i++) {
      if (i > 0) {
        targets.add(html.targets().get(i - 1));
      }
      cut(html.pieces().get(i), page, pieces, targets);
    }
    return new Html(pieces, targets);
  }

  private static void cut(
      String piece, SitePath page, List<String> pieces, List<LinkTarget> targets) {
    int start = 0;
    int link = piece.indexOf(LINK);
    while (link >= 0) {
      int anchor = link + LINK.length();
      int end = piece.indexOf('"', anchor);
      pieces.add(piece.substring(start, anchor - 1));
      targets.add(new LinkTarget.SamePage(page, piece.substring(anchor, end)));
      start = end;
      link = piece.indexOf(LINK, end);
    }
    pieces.add(piece.substring(start));
  }
}
