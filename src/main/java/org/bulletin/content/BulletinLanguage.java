package org.bulletin.content;

import java.util.List;
import java.util.Optional;
import org.bulletin.language.Language;

/**
 * A language of the bulletin, with what it declares where ICU's locale data lacks the language.
 *
 * @param name the language's own name for itself
 * @param months the twelve months' names, January first; empty where ICU knows them
 */
public record BulletinLanguage(Language language, Optional<String> name, List<String> months) {
  public BulletinLanguage {
    months = List.copyOf(months);
  }
}
