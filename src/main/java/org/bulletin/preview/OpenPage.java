package org.bulletin.preview;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A page that a browser has open.
 *
 * @param path decoded, from the host's root
 * @param shown the fingerprint of what it shows
 */
record OpenPage(String path, String shown) {

  /** Returns the page that {@code preview.js} asks for; the root where it says of none. */
  static OpenPage of(URI request) {
    Map<String, String> asked = new HashMap<>();
    for (String part : Objects.requireNonNullElse(request.getRawQuery(), "").split("&", -1)) {
      int end = part.indexOf('=');
      if (end > 0) {
        asked.put(part.substring(0, end), decoded(part.substring(end + 1)));
      }
    }
    return new OpenPage(asked.getOrDefault("page", "/"), asked.getOrDefault("shown", ""));
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
