package org.bulletin.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bulletin.pages.model.ShareLink;

/** The links that hand an article on, messaging apps first, as most readers share. */
final class ShareLinks {

  private final EditionModels models;

  ShareLinks(EditionModels models) {
    this.models = models;
  }

  /**
   * @param address the article's absolute address in the language that it is read in
   */
  List<ShareLink> of(String title, String address) {
    String words = encoded(title);
    String url = encoded(address);
    String message = words + "%0A" + url;
    return List.of(
        new ShareLink("whatsapp", "WhatsApp", "https://wa.me/?text=" + message),
        new ShareLink(
            "telegram", "Telegram", "https://t.me/share/url?url=" + url + "&text=" + words),
        // Between "?" and "body", iOS wants the ampersand that Android can do without.
        new ShareLink("sms", models.text("share-sms"), "sms:?&body=" + message),
        new ShareLink(
            "facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
        new ShareLink("x", "X", "https://x.com/intent/post?url=" + url + "&text=" + words),
        new ShareLink(
            "email", models.text("share-email"), "mailto:?subject=" + words + "&body=" + message));
  }

  /** Returns a text as part of a query, RFC 3986, section 2.1. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
