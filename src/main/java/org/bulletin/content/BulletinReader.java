package org.bulletin.content;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.content.Bulletin.HtmlInMarkdown;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlReader;
import org.bulletin.yaml.YamlValue;

/** Reads {@code bulletin.yaml}. */
final class BulletinReader {

  private static final int PAGE_SIZE = 20;

  private static final SortedMap<String, Optional<Severity>> LEVELS =
      new TreeMap<>(
          Map.of(
              "off", Optional.empty(),
              "note", Optional.of(Severity.NOTE),
              "warning", Optional.of(Severity.WARNING),
              "error", Optional.of(Severity.ERROR)));

  private final Diagnostics diagnostics;

  BulletinReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Returns what the file declares, or empty where it lacks what nothing can be built without; then
   * an error is reported. Other mistakes are reported and passed over.
   */
  Optional<Bulletin> read(String text) {
    return YamlReader.read(Bulletin.FILE, text, 1, diagnostics)
        .flatMap(mapping -> read(new MappingReader(mapping, diagnostics)));
  }

  private Optional<Bulletin> read(MappingReader keys) {
    Optional<List<BulletinLanguage>> languages = new LanguagesReader(diagnostics).read(keys);
    boolean typography = keys.flag("typography", true);
    LocalTextReader texts = new LocalTextReader(languages, typography, diagnostics);
    Optional<LocalText> title = texts.required(keys, "title");
    LocalText tagline = texts.optional(keys, "tagline");
    Optional<URI> url = url(keys);
    ZoneId zone = zone(keys);
    TermsReader terms = new TermsReader(texts, diagnostics);
    List<Rubric> rubrics = terms.rubrics(keys);
    List<Region> regions = terms.regions(keys);
    HtmlInMarkdown html =
        keys.choice("html", List.of("escaped", "sanitised"))
            .filter("sanitised"::equals)
            .map(choice -> HtmlInMarkdown.SANITISED)
            .orElse(HtmlInMarkdown.ESCAPED);
    int pageSize = pageSize(keys);
    List<GlossaryEntry> glossary = terms.glossary(keys);
    List<CheckLevel> checks = checks(keys);
    Protection protection = new ProtectionReader(diagnostics).read(keys);
    Publishing publishing = new PublishingReader(diagnostics).read(keys);
    keys.reportKeys();
    if (title.isEmpty() || url.isEmpty() || languages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bulletin(
            title.get(),
            tagline,
            url.get(),
            languages.get(),
            zone,
            rubrics,
            regions,
            glossary,
            html,
            typography,
            pageSize,
            checks,
            protection,
            publishing));
  }

  private static List<CheckLevel> checks(MappingReader keys) {
    Optional<MappingReader> inner = keys.mapping("checks");
    List<CheckLevel> levels = new ArrayList<>();
    for (YamlValue.Entry entry : entries(inner)) {
      Located<String> code = entry.key();
      inner
          .flatMap(all -> all.choice(code.value(), List.copyOf(LEVELS.keySet())))
          .flatMap(level -> Optional.ofNullable(LEVELS.get(level)))
          .ifPresent(severity -> levels.add(new CheckLevel(code, severity)));
    }
    return levels;
  }

  private Optional<URI> url(MappingReader keys) {
    Optional<Located<String>> text = keys.text("url");
    keys.require("url");
    return text.filter(address -> WebAddress.check(address, diagnostics))
        .filter(this::isFolder)
        .map(address -> address.value().endsWith("/") ? address.value() : address.value() + "/")
        .flatMap(WebAddress::parse);
  }

  /** Every address of the site is made by adding to this one. */
  private boolean isFolder(Located<String> address) {
    boolean folder = !address.value().contains("?") && !address.value().contains("#");
    if (!folder) {
      diagnostics.error(Problem.URL_MALFORMED, address.location(), address.value());
    }
    return folder;
  }

  private ZoneId zone(MappingReader keys) {
    return keys.text("timezone").flatMap(this::zone).orElse(ZoneId.of("UTC"));
  }

  private Optional<ZoneId> zone(Located<String> text) {
    try {
      return Optional.of(ZoneId.of(text.value()));
    } catch (DateTimeException unknown) {
      diagnostics.add(
          Diagnostic.error(Problem.TIME_ZONE_UNKNOWN, text.location(), text.value())
              .suggesting(NearestName.of(text.value(), ZoneId.getAvailableZoneIds())));
      return Optional.empty();
    }
  }

  private int pageSize(MappingReader keys) {
    Optional<Located<String>> text = keys.text("page-size");
    if (text.isEmpty()) {
      return PAGE_SIZE;
    }
    if (text.get().value().matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(text.get().value());
    }
    SourceLocation place = text.get().location();
    diagnostics.error(Problem.VALUE_NOT_A_NUMBER, place, "page-size", text.get().value());
    return PAGE_SIZE;
  }

  /** Returns the keys of a mapping of mappings or texts, in the order of the file. */
  static List<YamlValue.Entry> entries(MappingReader keys, String key) {
    return entries(keys.mapping(key));
  }

  private static List<YamlValue.Entry> entries(Optional<MappingReader> keys) {
    return keys.map(inner -> inner.mapping().entries()).orElse(List.of());
  }
}
