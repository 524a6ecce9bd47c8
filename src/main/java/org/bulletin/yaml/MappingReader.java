package org.bulletin.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Takes typed values out of a mapping and reports those of another type. Each key that is asked for
 * is a known key; {@link #reportKeys()} reports the others.
 *
 * <p>A key without a value counts as absent and is reported as empty.
 */
public final class MappingReader {

  private final YamlValue.Mapping mapping;
  private final Diagnostics diagnostics;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, SourceLocation> required = new LinkedHashMap<>();

  public MappingReader(YamlValue.Mapping mapping, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  public YamlValue.Mapping mapping() {
    return mapping;
  }

  /** Returns the keys that stand in the mapping. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    mapping.entries().forEach(entry -> names.add(entry.key().value()));
    return names;
  }

  /** Returns a key's value of whatever type. */
  public Optional<YamlValue> value(String key) {
    known.add(key);
    Optional<YamlValue> value = mapping.get(key);
    if (value.isPresent() && isEmpty(value.get())) {
      diagnostics.error(Problem.VALUE_EMPTY, value.get().location(), key);
      return Optional.empty();
    }
    return value;
  }

  public Optional<Located<String>> text(String key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** Returns a key's text where it is one of the choices, and reports it where it is not. */
  public Optional<String> choice(String key, List<String> choices) {
    return text(key)
        .flatMap(
            text -> {
              if (choices.contains(text.value())) {
                return Optional.of(text.value());
              }
              diagnostics.add(
                  Diagnostic.error(
                          Problem.VALUE_NOT_A_CHOICE,
                          text.location(),
                          key,
                          text.value(),
                          String.join("`, `", choices))
                      .suggesting(NearestName.of(text.value(), choices)));
              return Optional.empty();
            });
  }

  public boolean flag(String key, boolean otherwise) {
    return choice(key, List.of("true", "false")).map("true"::equals).orElse(otherwise);
  }

  /** Returns a key's texts: a list's, or the one that stands alone. */
  public List<Located<String>> texts(String key) {
    List<Located<String>> texts = new ArrayList<>();
    for (YamlValue item : items(key)) {
      text(key, item).ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /** Returns a key's values: a list's, or the one that stands alone. */
  public List<YamlValue> items(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && value.get() instanceof YamlValue.Sequence sequence) {
      return sequence.items();
    }
    return value.map(List::of).orElse(List.of());
  }

  public Optional<MappingReader> mapping(String key) {
    return value(key).flatMap(value -> mapping(key, value));
  }

  /** Returns a value as a mapping, and reports it where it is none. */
  public Optional<MappingReader> mapping(String key, YamlValue value) {
    if (value instanceof YamlValue.Mapping inner) {
      return Optional.of(new MappingReader(inner, diagnostics));
    }
    diagnostics.error(Problem.VALUE_NOT_A_MAPPING, value.location(), key);
    return Optional.empty();
  }

  /** Returns a value as a text, and reports it where it is none. */
  public Optional<Located<String>> text(String key, YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return Optional.of(new Located<>(scalar.text().strip(), scalar.location()));
    }
    diagnostics.error(Problem.VALUE_NOT_TEXT, value.location(), key);
    return Optional.empty();
  }

  /** Demands a key; where it is missing, the mapping is the place to say so. */
  public void require(String key) {
    require(key, mapping.location());
  }

  /**
   * Demands a key, which {@link #reportKeys()} reports where it is missing.
   *
   * @param place where to say so
   */
  public void require(String key, SourceLocation place) {
    required.put(key, place);
  }

  /** Reports keys that are missing, and each that was not asked for. */
  public void reportKeys() {
    reportKeys(required.keySet());
  }

  /**
   * Reports required keys that are missing, and each key that was not asked for. One that must be
   * meant for a needed key which does not stand there takes its place: that is one mistake, and an
   * error, the other way it is a warning.
   *
   * @param needed keys without which what is read is of no use
   * @return the keys that stand in the mapping, and those needed ones in whose place another does
   */
  public Set<String> reportKeys(Collection<String> needed) {
    Set<String> names = names();
    Set<String> absent = new LinkedHashSet<>(needed);
    absent.removeAll(names);
    for (YamlValue.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        Optional<String> meant = reportUnknown(entry.key(), absent);
        meant.filter(absent::contains).ifPresent(names::add);
      }
    }
    required.forEach(
        (key, place) -> {
          if (!names.contains(key)) {
            diagnostics.error(Problem.KEY_MISSING, place, key);
          }
        });
    return names;
  }

  /** Returns the key that must be meant. */
  private Optional<String> reportUnknown(Located<String> key, Set<String> absent) {
    if (key.value().contains(" ")) {
      diagnostics.error(Problem.YAML_LINE_WITHOUT_KEY, key.location());
      return Optional.empty();
    }
    Optional<String> meant = NearestName.of(key.value(), known);
    Severity severity =
        meant.filter(absent::contains).isPresent() ? Severity.ERROR : Severity.WARNING;
    String all = String.join("`, `", known);
    diagnostics.add(
        Diagnostic.of(severity, Problem.KEY_UNKNOWN, key.location(), key.value(), all)
            .suggesting(meant));
    return meant;
  }

  private static boolean isEmpty(YamlValue value) {
    return (value instanceof YamlValue.Scalar scalar && scalar.text().isBlank())
        || (value instanceof YamlValue.Sequence sequence && sequence.items().isEmpty());
  }
}
