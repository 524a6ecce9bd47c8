package org.bulletin.template;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a theme a template takes part of its markup from: by {@code import} and {@code
 * include}, and by {@code shared}. Thread-safe; each file is looked through once.
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

  private final Function<String, Optional<String>> texts;

  /** What each file takes itself; empty where only running it would tell. */
  private final Map<String, Optional<Set<String>>> taken = new ConcurrentHashMap<>();

  /**
   * @param texts gives the text of a theme's file, where it has that file; always the same
   */
  TemplateParts(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /**
   * Returns the files of a template and of all that it takes, in order; empty where that cannot be
   * told without running it.
   */
  Optional<SortedSet<String>> of(String template) {
    SortedSet<String> parts = new TreeSet<>();
    return add(template, parts) ? Optional.of(parts) : Optional.empty();
  }

  private boolean add(String file, SortedSet<String> parts) {
    if (!parts.add(file)) {
      return true;
    }
    Optional<Set<String>> others = taken.computeIfAbsent(file, this::takenBy);
    return others.isPresent() && others.get().stream().allMatch(other -> add(other, parts));
  }

  private Optional<Set<String>> takenBy(String file) {
    String markup = REMARK.matcher(texts.apply(file).orElse("")).replaceAll("");
    Set<String> others = new TreeSet<>();
    boolean told =
        !BY_ANY_NAME.matcher(markup).find()
            && addTaken(markup, file, others)
            && addShared(markup, others);
    return told ? Optional.of(others) : Optional.empty();
  }

  private static boolean addTaken(String markup, String file, Set<String> others) {
    Matcher takes = TAKES.matcher(markup);
    while (takes.find()) {
      Matcher named = NAMED.matcher(takes.group(1).strip());
      if (!named.matches()) {
        return false;
      }
      others.add(resolved(named.group(1), file));
    }
    return true;
  }

  /** Whoever speaks of {@code shared} in any other way may call it by another name. */
  private static boolean addShared(String markup, Set<String> others) {
    Matcher shares = SHARES.matcher(markup);
    int calls = 0;
    while (shares.find()) {
      calls++;
      others.add(shares.group(1));
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
