package org.bulletin.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of what an editor wrote as a link, and the file of the content that it names. */
final class LinkPaths {

  private LinkPaths() {}

  static String path(String target) {
    return decode(target.split("[?#]", 2)[0]);
  }

  static Optional<String> fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 || hash == target.length() - 1
        ? Optional.empty()
        : Optional.of(decode(target.substring(hash + 1)));
  }

  static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return encoded;
    }
  }

  /** Returns the file that a path leads to from a document. */
  static String relativeFile(String path, Document from) {
    String folder = from.file().substring(0, from.file().lastIndexOf('/') + 1);
    return normalised(path.startsWith("/") ? path : folder + path).orElse("");
  }

  /** Returns a path without {@code .} and {@code ..}, or empty where it leaves the content. */
  static Optional<String> normalised(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  static Optional<SitePath> siteAddress(String path) {
    boolean address = path.startsWith("/") && !path.contains("//") && !path.contains("/../");
    return address ? Optional.of(new SitePath(path)) : Optional.empty();
  }
}
