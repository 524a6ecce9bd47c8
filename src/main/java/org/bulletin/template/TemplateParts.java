package org.bulletin.template;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a theme a template takes part of its markup from: by {@code import} and {@code
 * include}, and by {@code shared}.
 */
final class TemplateParts {

  private static final Pattern REMARK = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern TAKES = Pattern.compile("<#(?:import|include)\\s+([^>]*)>");
  private static final Pattern NAMED =
      Pattern.compile("[\"']([^\"'${}*:?]+)[\"'](?:\\s+as\\s+\\w+)?\\s*/?");
  private static final Pattern SHARES =
      Pattern.compile("<@shared\\s(?:[^>]*\\s)?from=[\"']([^\"'${}]+)[\"']");
  private static final Pattern SHARED = Pattern.compile("\\bshared\\b");
  private static final Pattern BY_ANY_NAME =
      Pattern.compile("get_optional_template|\\?interpret|\\?eval|\\[#(?:import|include)");

  private final Theme theme;

  TemplateParts(Theme theme) {
    this.theme = theme;
  }

  /**
   * Returns the text of a template and of all that it takes, by file; empty where that cannot be
   * told without running it.
   */
  Optional<SortedMap<String, String>> of(String template) {
    SortedMap<String, String> parts = new TreeMap<>();
    return add(template, parts) ? Optional.of(parts) : Optional.empty();
  }

  private boolean add(String file, SortedMap<String, String> parts) {
    if (parts.containsKey(file)) {
      return true;
    }
    String text = theme.text(file).orElse("");
    parts.put(file, text);
    String markup = REMARK.matcher(text).replaceAll("");
    return !BY_ANY_NAME.matcher(markup).find()
        && addTaken(markup, file, parts)
        && addShared(markup, parts);
  }

  private boolean addTaken(String markup, String file, SortedMap<String, String> parts) {
    Matcher takes = TAKES.matcher(markup);
    while (takes.find()) {
      Matcher named = NAMED.matcher(takes.group(1).strip());
      if (!named.matches() || !add(resolved(named.group(1), file), parts)) {
        return false;
      }
    }
    return true;
  }

  /** Whoever speaks of {@code shared} in any other way may call it by another name. */
  private boolean addShared(String markup, SortedMap<String, String> parts) {
    Matcher shares = SHARES.matcher(markup);
    int calls = 0;
    while (shares.find()) {
      calls++;
      if (!add(shares.group(1), parts)) {
        return false;
      }
    }
    return calls == SHARED.matcher(markup).results().count();
  }

  /** A name is relative to the file that it stands in, or begins with a slash. */
  private static String resolved(String name, String file) {
    String path =
        name.startsWith("/") ? name : "/" + file.substring(0, file.lastIndexOf('/') + 1) + name;
    return Path.of(path).normalize().toString().replace('\\', '/').substring(1);
  }
}
