package org.bulletin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlValue;

/**
 * Reads {@code languages}: a list of tags, or of mappings {@code {tag, name, months}} for languages
 * that ICU has no data for.
 */
final class LanguagesReader {

  private static final int MONTHS = 12;

  /** ISO 639 has two and three letters; BCP 47 keeps longer ones for later. */
  private static final int LONGEST_SUBTAG = 3;

  private final Diagnostics diagnostics;

  LanguagesReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the languages, the default one first, or empty where one of them cannot be told; then
   * an error is reported.
   */
  Optional<List<BulletinLanguage>> read(MappingReader keys) {
    List<BulletinLanguage> languages = new ArrayList<>();
    boolean complete = true;
    for (YamlValue item : keys.items("languages")) {
      Optional<BulletinLanguage> language = language(keys, item);
      complete &= language.isPresent();
      language
          .filter(one -> languages.stream().noneMatch(other -> same(one, other)))
          .ifPresent(languages::add);
    }
    keys.require("languages");
    return complete && !languages.isEmpty() ? Optional.of(languages) : Optional.empty();
  }

  private static boolean same(BulletinLanguage one, BulletinLanguage other) {
    return one.language().equals(other.language());
  }

  private Optional<BulletinLanguage> language(MappingReader keys, YamlValue item) {
    if (item instanceof YamlValue.Mapping) {
      return keys.mapping("languages", item).flatMap(this::declared);
    }
    return keys.text("languages", item).flatMap(tag -> language(tag, Optional.empty(), List.of()));
  }

  private Optional<BulletinLanguage> declared(MappingReader keys) {
    Optional<Located<String>> tag = keys.text("tag");
    Optional<String> name = keys.text("name").map(Located::value);
    List<String> months = keys.texts("months").stream().map(Located::value).toList();
    keys.require("tag");
    keys.reportKeys();
    return tag.flatMap(text -> language(text, name, months));
  }

  private Optional<BulletinLanguage> language(
      Located<String> tag, Optional<String> name, List<String> months) {
    Optional<Language> language = Language.parse(tag.value());
    if (language.isEmpty() || language.get().primarySubtag().length() > LONGEST_SUBTAG) {
      diagnostics.error(Problem.LANGUAGE_MALFORMED, tag.location(), tag.value());
      return Optional.empty();
    }
    boolean known = months.isEmpty() && LanguageFormats.hasData(language.get());
    if (!known && months.size() != MONTHS) {
      diagnostics.error(
          Problem.LANGUAGE_WITHOUT_MONTHS, tag.location(), tag.value(), months.size());
    }
    List<String> usable = months.size() == MONTHS ? months : List.of();
    return Optional.of(new BulletinLanguage(language.get(), name, usable));
  }
}
