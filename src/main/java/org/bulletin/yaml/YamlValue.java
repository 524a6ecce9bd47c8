package org.bulletin.yaml;

import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;

/** A value of a YAML document and where it stands. */
public sealed interface YamlValue {

  SourceLocation location();

  /**
   * A text; numbers, dates and truth values are texts too.
   *
   * @param text what stands there, without quotes; empty for a key without a value
   */
  record Scalar(String text, SourceLocation location) implements YamlValue {}

  /** A list. */
  record Sequence(List<YamlValue> items, SourceLocation location) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping; its keys are unique and stand in the order of the file. */
  record Mapping(List<Entry> entries, SourceLocation location) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the value of a key, or empty where the mapping does not have it. */
    public Optional<YamlValue> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().value().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  /** A key of a mapping with its value. */
  record Entry(Located<String> key, YamlValue value) {}
}
