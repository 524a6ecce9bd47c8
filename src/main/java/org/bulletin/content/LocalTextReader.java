package org.bulletin.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlValue;

/** Reads texts that stand once for each language: {@code {fr: Opérations, en: Operations}}. */
final class LocalTextReader {

  private final List<Language> languages;
  private final boolean typography;
  private final Diagnostics diagnostics;

  /**
   * @param typography whether texts get their language's micro-typography
   */
  LocalTextReader(List<BulletinLanguage> languages, boolean typography, Diagnostics diagnostics) {
    this.languages = languages.stream().map(BulletinLanguage::language).toList();
    this.typography = typography;
    this.diagnostics = diagnostics;
  }

  /** Returns a key's texts; a key that is not there, or lacks a language, is reported. */
  Optional<LocalText> required(MappingReader keys, String key) {
    Optional<LocalText> text = keys.value(key).flatMap(value -> read(keys, key, value));
    keys.reportMissing(key);
    return text;
  }

  /** Returns a key's texts, empty ones where the key is not there. */
  LocalText optional(MappingReader keys, String key) {
    return keys.value(key).flatMap(value -> read(keys, key, value)).orElse(text(Map.of()));
  }

  /** Returns a value's texts: one that stands alone is meant for every language. */
  Optional<LocalText> read(MappingReader keys, String key, YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      Map<Language, String> texts = new HashMap<>();
      languages.forEach(language -> texts.put(language, typeset(language, scalar.text().strip())));
      return Optional.of(text(texts));
    }
    return keys.mapping(key, value).map(inner -> byLanguage(inner, key, value.location()));
  }

  private LocalText byLanguage(MappingReader keys, String key, SourceLocation place) {
    Map<Language, String> texts = new HashMap<>();
    for (Language language : languages) {
      Optional<String> text = keys.text(language.tag()).map(located -> located.value());
      text.ifPresent(words -> texts.put(language, typeset(language, words)));
      if (text.isEmpty()) {
        diagnostics.warning(Problem.LANGUAGE_TEXT_MISSING, place, key, language.tag());
      }
    }
    keys.reportUnknownKeys();
    return text(texts);
  }

  private String typeset(Language language, String words) {
    return typography ? Typography.of(language).apply(words) : words;
  }

  LocalText text(Map<Language, String> texts) {
    return new LocalText(texts, languages.isEmpty() ? Language.ENGLISH : languages.get(0));
  }

  List<Language> languages() {
    return languages;
  }
}
