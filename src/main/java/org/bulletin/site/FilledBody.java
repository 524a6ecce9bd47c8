package org.bulletin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.site.PublishedImage.Variant;

/** A body while its links are filled in, one after the other. */
final class FilledBody {

  /** The measure of the default theme's text, and what a phone leaves beside its margins. */
  private static final String SIZES = "(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)";

  private static final String END_OF_LINK = "</a>";

  private final List<String> pieces = new ArrayList<>();
  private final List<LinkTarget> targets = new ArrayList<>();
  private final StringBuilder piece;
  private String afterLink = "";

  /**
   * @param start the HTML before the first link
   */
  FilledBody(String start) {
    this.piece = new StringBuilder(start);
  }

  /** Fills a target in. */
  void link(LinkTarget target, String after) {
    cut(target);
    append(after);
  }

  /** Fills an attachment in, with its type, and {@code label} beside the link. */
  void attachment(LinkTarget target, Attachment attachment, String label, String after) {
    cut(target);
    piece.append("\" type=\"").append(attachment.type());
    afterLink = " <span class=\"file\">(" + label + ")</span>";
    append(after);
  }

  /** Fills an image in, with its variants and its size, unless an editor's HTML has given one. */
  void image(PublishedImage image, String after) {
    boolean sized = hasSize(piece.substring(piece.lastIndexOf("<"))) || hasSize(tagEnd(after));
    cut(inside(image.plain()));
    if (image.variants().size() > 1) {
      String before = "\" srcset=\"";
      for (Variant variant : image.variants()) {
        piece.append(before);
        cut(inside(variant));
        before = " " + variant.width() + "w, ";
      }
      piece.append(' ').append(image.largest().width()).append("w\" sizes=\"").append(SIZES);
    }
    if (!sized) {
      Variant largest = image.largest();
      piece.append("\" width=\"").append(largest.width());
      piece.append("\" height=\"").append(largest.height());
    }
    append(after);
  }

  /** Leaves a link as plain text: {@code <a>} without address is a placeholder (HTML, 4.6.2). */
  void nothing(String after) {
    piece.setLength(piece.lastIndexOf(" "));
    append(after.substring(1));
  }

  Html html() {
    pieces.add(piece.toString());
    return new Html(pieces, targets);
  }

  private void cut(LinkTarget target) {
    pieces.add(piece.toString());
    piece.setLength(0);
    targets.add(target);
  }

  private void append(String after) {
    int end = afterLink.isEmpty() ? -1 : after.indexOf(END_OF_LINK);
    if (end < 0) {
      piece.append(after);
    } else {
      int beside = end + END_OF_LINK.length();
      piece.append(after, 0, beside).append(afterLink).append(after, beside, after.length());
      afterLink = "";
    }
  }

  private static String tagEnd(String after) {
    return after.substring(0, Math.max(0, after.indexOf('>')));
  }

  private static boolean hasSize(String tag) {
    return tag.contains(" width=\"") || tag.contains(" height=\"");
  }

  private static LinkTarget inside(Variant variant) {
    return new LinkTarget.Inside(variant.path(), Optional.empty());
  }
}
