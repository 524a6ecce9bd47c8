package org.bulletin.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;

/** Addresses on the web, as front matter and bulletin.yaml give them. */
final class WebAddress {

  private WebAddress() {}

  /**
   * Returns whether a text is an absolute http or https address, and reports it where it is none.
   */
  static boolean check(Located<String> text, Diagnostics diagnostics) {
    if (parse(text.value()).isPresent()) {
      return true;
    }
    diagnostics.error(Problem.URL_MALFORMED, text.location(), text.value());
    return false;
  }

  /** Returns the address that a text is, where it is absolute, http or https, and names a host. */
  static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
