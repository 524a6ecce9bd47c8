package org.bulletin.content;

import java.util.Map;
import java.util.Optional;
import org.bulletin.language.Language;

/**
 * A text in the bulletin's languages. A language that lacks it takes it from the default language,
 * or where that lacks it too from any other.
 *
 * @param fallback the default language
 */
public record LocalText(Map<Language, String> texts, Language fallback) {

  public LocalText {
    texts = Map.copyOf(texts);
  }

  /** Returns the text in a language where it has one of its own. */
  public Optional<String> own(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  public String in(Language language) {
    return own(language)
        .or(() -> Optional.ofNullable(texts.get(fallback)))
        .or(
            () ->
                texts.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue))
        .orElse("");
  }
}
