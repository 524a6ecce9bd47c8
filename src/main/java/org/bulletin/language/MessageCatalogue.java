package org.bulletin.language;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Message patterns of one language by key, in ICU's MessageFormat syntax: arguments are {@code {0}},
 * {@code {1}}, plurals {@code {0, plural, one {…} other {…}}}. An apostrophe stands for itself.
 *
 * <p>Thread-safe.
 */
public final class MessageCatalogue {

  private final Language language;
  private final Map<String, String> patterns;

  public MessageCatalogue(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = Map.copyOf(patterns);
  }

  public Language language() {
    return language;
  }

  public Set<String> keys() {
    return patterns.keySet();
  }

  /** Returns the message with its arguments filled in, or empty where the key has no pattern. */
  public Optional<String> format(String key, List<?> arguments) {
    return Optional.ofNullable(patterns.get(key))
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments.toArray()));
  }
}
