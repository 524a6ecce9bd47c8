package org.bulletin.language;

import com.ibm.icu.text.MessageFormat;
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

  /** ICU would take the argument in {@code d'{0}} for quoted text. */
  private static final String APOSTROPHE_BEFORE_ARGUMENT = "(?<!')'(?=\\{\\d)";

  private final Language language;
  private final Map<String, String> patterns;
  private final Optional<MessageCatalogue> fallback;
  private final Map<String, Optional<String>> withoutArguments = new ConcurrentHashMap<>();

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
    return arguments.isEmpty()
        ? withoutArguments.computeIfAbsent(key, absent -> fill(key, arguments))
        : fill(key, arguments);
  }

  private Optional<String> fill(String key, List<?> arguments) {
    return Optional.ofNullable(patterns.get(key))
        .map(pattern -> pattern.replaceAll(APOSTROPHE_BEFORE_ARGUMENT, "''"))
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments.toArray()))
        .or(() -> fallback.flatMap(other -> other.format(key, arguments)));
  }
}
