package org.bulletin.preview;

/** Texts as HTML. */
final class HtmlText {

  private HtmlText() {}

  /** Returns a text for an element or a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Returns a message, in which what stands between backticks is code. */
  static String message(String text) {
    return escape(text).replaceAll("`([^`]+)`", "<code dir=\"ltr\">$1</code>");
  }
}
