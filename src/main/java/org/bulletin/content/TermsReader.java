package org.bulletin.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.Region.Position;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Language;
import org.bulletin.language.Slugs;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlValue;

/**
 * Reads {@code rubrics} and {@code regions}, which articles refer to by their keys, and {@code
 * glossary}.
 */
final class TermsReader {

  /** ISO 3166-1 alpha-2, or ISO 3166-2. */
  private static final String CODE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

  private static final List<String> DETAILS =
      List.of("name", "slug", "description", "featured", "region", "code", "at", "in");

  private final LocalTextReader texts;
  private final Diagnostics diagnostics;

  TermsReader(LocalTextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  List<Rubric> rubrics(MappingReader keys) {
    List<Rubric> rubrics = new ArrayList<>();
    for (YamlValue.Entry entry : BulletinReader.entries(keys, "rubrics")) {
      rubric(keys, entry).ifPresent(rubrics::add);
    }
    keys.require("rubrics");
    return rubrics;
  }

  private Optional<Rubric> rubric(MappingReader parent, YamlValue.Entry entry) {
    String key = entry.key().value();
    LocalText nothing = texts.text(Map.of());
    if (!hasDetails(entry.value())) {
      LocalText name =
          texts.read(parent, key, entry.value()).orElseGet(() -> texts.everywhere(key));
      return Optional.of(
          new Rubric(
              key, entry.key().location(), name, slugs(name, nothing, key), nothing, false, false));
    }
    return parent
        .mapping(key, entry.value())
        .flatMap(
            keys -> {
              LocalText text = texts.required(keys, "name").orElseGet(() -> texts.everywhere(key));
              LocalText slug = slug(keys);
              LocalText description = texts.optional(keys, "description");
              boolean featured = keys.flag("featured", false);
              boolean regionOptional =
                  keys.choice("region", List.of("optional", "required"))
                      .map("optional"::equals)
                      .orElse(false);
              keys.reportKeys();
              return Optional.of(
                  new Rubric(
                      key,
                      entry.key().location(),
                      text,
                      slugs(text, slug, key),
                      description,
                      featured,
                      regionOptional));
            });
  }

  List<Region> regions(MappingReader keys) {
    List<YamlValue.Entry> entries = BulletinReader.entries(keys, "regions");
    Map<String, String> parents = parents(keys, entries);
    List<Region> regions = new ArrayList<>();
    for (YamlValue.Entry entry : entries) {
      region(keys, entry, Optional.ofNullable(parents.get(entry.key().value())))
          .ifPresent(regions::add);
    }
    keys.require("regions");
    return regions;
  }

  private Optional<Region> region(
      MappingReader container, YamlValue.Entry entry, Optional<String> parent) {
    String key = entry.key().value();
    LocalText nothing = texts.text(Map.of());
    if (!hasDetails(entry.value())) {
      LocalText name =
          texts.read(container, key, entry.value()).orElseGet(() -> texts.everywhere(key));
      return Optional.of(
          new Region(
              key,
              entry.key().location(),
              name,
              slugs(name, nothing, key),
              Optional.empty(),
              Optional.empty(),
              parent));
    }
    return container
        .mapping(key, entry.value())
        .flatMap(
            keys -> {
              LocalText text = texts.required(keys, "name").orElseGet(() -> texts.everywhere(key));
              LocalText slug = slug(keys);
              Optional<String> code = code(keys);
              Optional<Position> position = position(keys);
              keys.value("in");
              keys.reportKeys();
              return Optional.of(
                  new Region(
                      key,
                      entry.key().location(),
                      text,
                      slugs(text, slug, key),
                      code,
                      position,
                      parent));
            });
  }

  List<GlossaryEntry> glossary(MappingReader keys) {
    List<GlossaryEntry> glossary = new ArrayList<>();
    for (YamlValue.Entry entry : BulletinReader.entries(keys, "glossary")) {
      String acronym = entry.key().value();
      texts
          .read(keys, acronym, entry.value())
          .map(meaning -> new GlossaryEntry(acronym, entry.key().location(), meaning))
          .ifPresent(glossary::add);
    }
    return glossary;
  }

  /** Returns each region's parent; one that is undeclared, or would close a circle, is reported. */
  private Map<String, String> parents(MappingReader container, List<YamlValue.Entry> entries) {
    List<String> declared = entries.stream().map(entry -> entry.key().value()).toList();
    Map<String, String> parents = new HashMap<>();
    for (YamlValue.Entry entry : entries) {
      if (!(entry.value() instanceof YamlValue.Mapping mapping)) {
        continue;
      }
      Optional<Located<String>> parent =
          mapping.get("in").flatMap(value -> container.text("in", value));
      if (parent.isEmpty()) {
        continue;
      }
      String name = parent.get().value();
      if (!declared.contains(name)) {
        diagnostics.add(
            Diagnostic.error(Problem.REGION_UNDECLARED, parent.get().location(), name)
                .suggesting(NearestName.of(name, declared)));
      } else if (leadsTo(parents, name, entry.key().value())) {
        diagnostics.error(
            Problem.REGION_INSIDE_ITSELF, parent.get().location(), entry.key().value());
      } else {
        parents.put(entry.key().value(), name);
      }
    }
    return parents;
  }

  private static boolean leadsTo(Map<String, String> parents, String from, String key) {
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(from);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equals(key)) {
        return true;
      }
      at = Optional.ofNullable(parents.get(at.get()));
    }
    return false;
  }

  private Optional<String> code(MappingReader keys) {
    return keys.text("code")
        .filter(
            code -> {
              if (code.value().matches(CODE)) {
                return true;
              }
              diagnostics.error(Problem.REGION_CODE_MALFORMED, code.location(), code.value());
              return false;
            })
        .map(Located::value);
  }

  private Optional<Position> position(MappingReader keys) {
    List<Located<String>> numbers = keys.texts("at");
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> latitude = degrees(numbers.get(0), 90);
    Optional<Double> longitude =
        numbers.size() == 2 ? degrees(numbers.get(1), 180) : Optional.empty();
    if (latitude.isEmpty() || longitude.isEmpty()) {
      diagnostics.error(
          Problem.VALUE_NOT_A_NUMBER,
          numbers.get(0).location(),
          "at",
          String.join(", ", numbers.stream().map(Located::value).toList()));
      return Optional.empty();
    }
    return Optional.of(new Position(latitude.get(), longitude.get()));
  }

  private static Optional<Double> degrees(Located<String> text, int most) {
    return Optional.of(text.value())
        .filter(number -> number.matches("-?\\d{1,3}(\\.\\d+)?"))
        .map(Double::valueOf)
        .filter(number -> Math.abs(number) <= most);
  }

  private LocalText slug(MappingReader keys) {
    Map<Language, String> slugs = new HashMap<>();
    Optional<YamlValue> value = keys.value("slug");
    if (value.isPresent() && value.get() instanceof YamlValue.Scalar) {
      SlugReader.read(keys, "slug", diagnostics)
          .ifPresent(slug -> texts.languages().forEach(one -> slugs.put(one, slug.value())));
    } else if (value.isPresent()) {
      keys.mapping("slug", value.get())
          .ifPresent(
              inner -> {
                for (Language language : texts.languages()) {
                  SlugReader.read(inner, language.tag(), diagnostics)
                      .ifPresent(slug -> slugs.put(language, slug.value()));
                }
                inner.reportKeys();
              });
    }
    return texts.text(slugs);
  }

  /** Makes the slug of each language: the declared one, else from the name, else the key. */
  private LocalText slugs(LocalText name, LocalText declared, String key) {
    Map<Language, String> slugs = new HashMap<>(declared.texts());
    for (Language language : texts.languages()) {
      String fromName = Slugs.of(name.in(language));
      slugs.putIfAbsent(language, fromName.isEmpty() ? Slugs.of(key) : fromName);
    }
    return texts.text(slugs);
  }

  /** A mapping of languages alone is the name itself. */
  private static boolean hasDetails(YamlValue value) {
    return value instanceof YamlValue.Mapping mapping
        && DETAILS.stream().anyMatch(key -> mapping.get(key).isPresent());
  }
}
