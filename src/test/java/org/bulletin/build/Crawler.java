package org.bulletin.build;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBuild;

/** Reads a generated site as a browser does that knows nothing of how it was made. */
final class Crawler {

  private static final Pattern REFERENCE =
      Pattern.compile("(?:\\b(?:href|src)=\"|content=\"0; url=)([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern ALTERNATE =
      Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\">");

  private final URI base;
  private final SortedMap<String, String> pages = new TreeMap<>();
  private final SortedSet<String> files = new TreeSet<>();

  /**
   * @param base where the site stands, ends in a slash
   */
  Crawler(TestBuild build, URI base) {
    this.base = base;
    build
        .files()
        .forEach(
            (file, bytes) -> {
              files.add(file);
              if (file.endsWith(".html")) {
                pages.put(file, new String(bytes, StandardCharsets.UTF_8));
              }
            });
  }

  /** Returns the files of all pages. */
  SortedSet<String> pages() {
    return new TreeSet<>(pages.keySet());
  }

  /** Returns the links that lead nowhere inside the site, as {@code page -> reference}. */
  List<String> deadLinks() {
    List<String> dead = new ArrayList<>();
    pages.forEach(
        (file, html) -> {
          for (String reference : references(html)) {
            if (isDead(address(file).resolve(reference), html)) {
              dead.add(file + " -> " + reference);
            }
          }
        });
    return dead;
  }

  /** Returns the files that links lead to from the site's root, from page to page. */
  SortedSet<String> reachable() {
    SortedSet<String> seen = new TreeSet<>(List.of("index.html"));
    Deque<String> ahead = new ArrayDeque<>(seen);
    while (!ahead.isEmpty()) {
      String file = ahead.remove();
      for (String reference : references(pages.getOrDefault(file, ""))) {
        URI target = address(file).resolve(reference);
        if (isInside(target) && seen.add(file(target))) {
          ahead.add(file(target));
        }
      }
    }
    return seen;
  }

  /** Returns the alternates of each page that has any: language to file. */
  Map<String, Map<String, String>> alternates() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    pages.forEach(
        (file, html) -> {
          Map<String, String> alternates = new LinkedHashMap<>();
          Matcher matcher = ALTERNATE.matcher(html);
          while (matcher.find()) {
            alternates.put(matcher.group(1), file(URI.create(matcher.group(2))));
          }
          if (!alternates.isEmpty()) {
            all.put(file, alternates);
          }
        });
    return all;
  }

  /** Returns the {@code lang} of a page. */
  String language(String file) {
    Matcher matcher =
        Pattern.compile("<html lang=\"([^\"]*)\"").matcher(pages.getOrDefault(file, ""));
    return matcher.find() ? matcher.group(1) : "";
  }

  private boolean isDead(URI target, String ownPage) {
    if (!isInside(target)) {
      return target.getHost() != null && target.getHost().equals(base.getHost());
    }
    String file = file(target);
    String fragment = target.getFragment();
    String page = target.getRawPath().isEmpty() ? ownPage : pages.getOrDefault(file, "");
    return !files.contains(file) || (fragment != null && !ids(page).contains(fragment));
  }

  private boolean isInside(URI target) {
    return target.toString().startsWith(base.toString());
  }

  private URI address(String file) {
    String path = file.replaceFirst("(^|/)index\\.html$", "$1");
    try {
      return base.resolve(new URI(null, null, path, null));
    } catch (java.net.URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private String file(URI target) {
    String path = target.getPath().substring(base.getPath().length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static List<String> references(String html) {
    List<String> references = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(html);
    while (matcher.find()) {
      references.add(matcher.group(1).replace("&amp;", "&"));
    }
    return references;
  }

  private static List<String> ids(String html) {
    return ID.matcher(html).results().map(match -> match.group(1)).toList();
  }
}
