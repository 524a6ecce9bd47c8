package org.bulletin.preview;

import java.nio.charset.StandardCharsets;

/** Gives pages the script that keeps them fresh. */
final class Script {

  private static final String HEAD_END = "</head>";

  private Script() {}

  /** Returns the element that loads the script into a page with a fingerprint. */
  static String element(String fingerprint) {
    return "<script src=\"/_preview/preview.js\" data-page=\""
        + HtmlText.escape(fingerprint)
        + "\" defer></script>\n";
  }

  /** Returns a page with the script: at the end of its head, or of the page where it has none. */
  static byte[] into(byte[] page, String fingerprint) {
    String html = new String(page, StandardCharsets.UTF_8);
    int head = html.indexOf(HEAD_END);
    int place = head < 0 ? html.length() : head;
    return (html.substring(0, place) + element(fingerprint) + html.substring(place))
        .getBytes(StandardCharsets.UTF_8);
  }
}
