package org.bulletin.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Message patterns of one language by key, in ICU's MessageFormat syntax: arguments are {@code
 * {0}}, {@code {1}}, plurals {@code {0, plural, one {…} other {…}}}. An apostrophe stands for
 * itself.
 *
 * <p>Thread-safe.
 */
public final class MessageCatalogue {

  private final Language language;
  private final Map<String, String> patterns;
  private final Optional<MessageCatalogue> fallback;
  private final Map<String, MessagePattern> read = new ConcurrentHashMap<>();
  private final Map<List<Object>, String> counts = new ConcurrentHashMap<>();

  public MessageCatalogue(Language language, Map<String, String> patterns) {
    this(language, patterns, Optional.empty());
  }

  /**
   * @param fallback where a key without a pattern is looked up
   */
  public MessageCatalogue(
      Language language, Map<String, String> patterns, Optional<MessageCatalogue> fallback) {
    this.language = language;
    this.patterns = Map.copyOf(patterns);
    this.fallback = fallback;
  }

  /** Returns the keys that have a pattern here, those of the fallback left out. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /** Returns the message with its arguments filled in, or empty where the key has no pattern. */
  public Optional<String> format(String key, List<?> arguments) {
    String text = patterns.get(key);
    if (text == null) {
      return fallback.flatMap(other -> other.format(key, arguments));
    }
    MessagePattern pattern =
        read.computeIfAbsent(key, absent -> new MessagePattern(text, language.locale()));
    return Optional.of(
        isCount(arguments) ? count(key, pattern, arguments) : pattern.fill(arguments));
  }

  private static boolean isCount(List<?> arguments) {
    return arguments.size() == 1 && arguments.get(0) instanceof Integer;
  }

  /** Numbers of pages and articles come again and again, and ICU takes long to choose words. */
  private String count(String key, MessagePattern pattern, List<?> arguments) {
    return counts.computeIfAbsent(
        List.of(key, arguments.get(0)), absent -> pattern.fill(arguments));
  }
}
