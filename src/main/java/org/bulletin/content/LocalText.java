package org.bulletin.content;

import java.util.Map;
import java.util.Objects;
import org.bulletin.language.Language;

/**
 * A text in the bulletin's languages. A language that lacks it takes it from the default language.
 *
 * @param fallback the language that stands in; empty text where it lacks the text too
 */
public record LocalText(Map<Language, String> texts, Language fallback) {

  public LocalText {
    texts = Map.copyOf(texts);
  }

  public String in(Language language) {
    String own = texts.get(language);
    return own != null ? own : Objects.requireNonNullElse(texts.get(fallback), "");
  }
}
