package org.bulletin.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of what an editor wrote as a link, and the file of the content that it names. */
public final class LinkPaths {

  private LinkPaths() {}

  /** Returns what stands before a query or a fragment. */
  public static String path(String target) {
    return decode(target.split("[?#]", 2)[0]);
  }

  /** Returns the anchor in the target, unless there is none. */
  public static Optional<String> fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 || hash == target.length() - 1
        ? Optional.empty()
        : Optional.of(decode(target.substring(hash + 1)));
  }

  /** Returns a text without percent-encoding, or as it is where that is malformed. */
  public static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return encoded;
    }
  }

  /** Returns the file that a path leads to from another file. */
  public static String relativeFile(String path, String from) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return normalised(path.startsWith("/") ? path : folder + path).orElse("");
  }

  /** Returns a path without {@code .} and {@code ..}, or empty where it leaves the content. */
  public static Optional<String> normalised(String path) {
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
}
