package org.bulletin.checks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.content.LinkPaths;
import org.bulletin.language.Language;

/**
 * What a link leads to, in whichever language: an article under its identity, an address on the web
 * without what tells its language. Immutable.
 */
final class LinkTargetName {

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern EXTENSION = Pattern.compile("\\.(md|html?|php)$");
  private static final Pattern LANGUAGE_QUERY =
      Pattern.compile("(^|&)(lang|hl|locale|language|l)=[^&]*");

  private final Set<String> tags;
  private final Pattern suffix;

  /** Names links of texts in two languages. */
  LinkTargetName(Language one, Language other) {
    this.tags = Set.of(one.tag().toLowerCase(Locale.ROOT), other.tag().toLowerCase(Locale.ROOT));
    String any = String.join("|", tags.stream().map(Pattern::quote).sorted().toList());
    this.suffix = Pattern.compile("[._-](?:" + any + ")(?=\\.|$)");
  }

  /** Returns what two links have in common that lead to the same. */
  String of(String target) {
    String lower = target.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
      return web(lower.substring(lower.indexOf("//") + 2));
    }
    return SCHEME.matcher(lower).find() ? lower : inside(lower);
  }

  private String web(String rest) {
    String address = before(rest, '#');
    String query = rest.contains("?") ? address.substring(before(address, '?').length()) : "";
    String path = before(address, '?');
    int slash = path.indexOf('/');
    String host = slash < 0 ? path : path.substring(0, slash);
    String own = host.startsWith("www.") ? host.substring(4) : host;
    int dot = own.indexOf('.');
    if (dot > 0 && tags.contains(own.substring(0, dot))) {
      // Another language's site has its own addresses.
      return own.substring(dot + 1);
    }
    StringBuilder name = new StringBuilder(own);
    for (String segment : (slash < 0 ? "" : path.substring(slash)).split("/", -1)) {
      String plain = plain(segment);
      boolean index = plain.equals("index");
      if (!plain.isEmpty() && !index && !isLanguage(plain)) {
        name.append('/').append(plain);
      }
    }
    Matcher language = LANGUAGE_QUERY.matcher(query.isEmpty() ? "" : query.substring(1));
    String kept = language.replaceAll("");
    return kept.isEmpty() ? name.toString() : name + "?" + kept;
  }

  private boolean isLanguage(String segment) {
    return tags.contains(segment)
        || (segment.length() == 5
            && (segment.charAt(2) == '-' || segment.charAt(2) == '_')
            && tags.contains(segment.substring(0, 2)));
  }

  private String inside(String target) {
    String path = LinkPaths.path(target);
    if (path.isEmpty()) {
      return "#";
    }
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    return plain(name);
  }

  private String plain(String name) {
    return suffix.matcher(EXTENSION.matcher(name).replaceAll("")).replaceAll("");
  }

  private static String before(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
