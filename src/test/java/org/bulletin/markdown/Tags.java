package org.bulletin.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of rendered HTML, strictly: each begins with a name and has quoted attributes. */
final class Tags {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>");
  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  private Tags() {}

  /** Returns every tag, or fails where a {@code <} begins none. */
  static List<String> of(String html) {
    List<String> tags = new ArrayList<>();
    int start = html.indexOf('<');
    while (start >= 0) {
      Matcher tag = TAG.matcher(html).region(start, html.length());
      if (!tag.lookingAt()) {
        throw new AssertionError("no tag: " + html.substring(start));
      }
      tags.add(tag.group());
      start = html.indexOf('<', tag.end());
    }
    return tags;
  }

  /** Returns whether each element ends, within the one that it began in. */
  static boolean balanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    for (String tag : of(html)) {
      String name = tag.replaceAll("(?s)[</>]|[ >].*", "");
      if (tag.startsWith("</")) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          return false;
        }
      } else if (!VOID.contains(name)) {
        open.push(name);
      }
    }
    return open.isEmpty();
  }
}
