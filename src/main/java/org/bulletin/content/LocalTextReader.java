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
  private final boolean complete;
  private final boolean typography;
  private final Diagnostics diagnostics;

  /**
   * @param languages none where they could not be read; then nobody can tell which texts are
   *     missing
   * @param typography whether texts get their language's micro-typography
   */
  LocalTextReader(
      Optional<List<BulletinLanguage>> languages, boolean typography, Diagnostics diagnostics) {
    this.languages = languages.orElse(List.of()).stream().map(BulletinLanguage::language).toList();
    this.complete = languages.isPresent();
    this.typography = typography;
    this.diagnostics = diagnostics;
  }

  /** Returns a key's texts; a key that is not there, or lacks a language, is reported. */
  Optional<LocalText> required(MappingReader keys, String key) {
    Optional<LocalText> text = keys.value(key).flatMap(value -> read(keys, key, value));
    keys.require(key);
    return text;
  }

  /** Returns a key's texts, empty ones where the key is not there. */
  LocalText optional(MappingReader keys, String key) {
    return keys.value(key).flatMap(value -> read(keys, key, value)).orElse(text(Map.of()));
  }

  /** Returns a value's texts: one that stands alone is meant for every language. */
  Optional<LocalText> read(MappingReader keys, String key, YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      String text = scalar.text().strip();
      if (text.isEmpty()) {
        diagnostics.error(Problem.VALUE_EMPTY, value.location(), key);
        return Optional.empty();
      }
      return Optional.of(everywhere(text));
    }
    return keys.mapping(key, value).flatMap(inner -> byLanguage(inner, key, value.location()));
  }

  private Optional<LocalText> byLanguage(MappingReader keys, String key, SourceLocation place) {
    Map<Language, String> texts = new HashMap<>();
    if (!complete) {
      return Optional.of(text(texts));
    }
    if (languages.stream().noneMatch(language -> keys.names().contains(language.tag()))) {
      diagnostics.error(Problem.KEY_MISSING, place, languages.get(0).tag());
      return Optional.empty();
    }
    for (Language language : languages) {
      Optional<String> text = keys.text(language.tag()).map(located -> located.value());
      text.ifPresent(words -> texts.put(language, typeset(language, words)));
      if (text.isEmpty()) {
        diagnostics.warning(Problem.LANGUAGE_TEXT_MISSING, place, key, language.tag());
      }
    }
    keys.reportKeys();
    return Optional.of(text(texts));
  }

  /** Returns a text that is the same in every language. */
  LocalText everywhere(String words) {
    Map<Language, String> texts = new HashMap<>();
    languages.forEach(language -> texts.put(language, typeset(language, words)));
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
