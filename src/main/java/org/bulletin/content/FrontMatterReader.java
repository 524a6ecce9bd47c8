package org.bulletin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.FrontMatter.Image;
import org.bulletin.content.FrontMatter.Quote;
import org.bulletin.content.FrontMatter.Source;
import org.bulletin.content.FrontMatter.Status;
import org.bulletin.content.FrontMatter.TranslationOf;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Slugs;
import org.bulletin.language.Typography;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlValue;

/** Reads the front matter of an article: one method for each key that is more than a text. */
final class FrontMatterReader {

  /** What they lack can be inherited, so that only the site model can tell. */
  private static final List<String> NEEDED = List.of("title", "lead", "date", "rubric", "region");

  private static final List<String> NEEDED_OF_IMAGE = List.of("src", "alt");

  private final Bulletin bulletin;
  private final Typography typography;
  private final Diagnostics diagnostics;

  FrontMatterReader(Bulletin bulletin, Typography typography, Diagnostics diagnostics) {
    this.bulletin = bulletin;
    this.typography = typography;
    this.diagnostics = diagnostics;
  }

  /** Returns the front matter; the caller has taken {@code id} from the mapping already. */
  FrontMatter read(MappingReader keys, SourceLocation start) {
    return new FrontMatter(
        start,
        typeset(keys.text("title")),
        keys.text("title").map(title -> Slugs.of(title.value())),
        typeset(lead(keys)),
        date(keys, "date"),
        declared(keys, "rubric", Rubric::key, bulletin.rubrics(), Problem.RUBRIC_UNDECLARED),
        declared(keys, "region", Region::key, bulletin.regions(), Problem.REGION_UNDECLARED),
        quote(keys),
        SlugReader.read(keys, "slug", diagnostics),
        keys.texts("aliases"),
        keys.text("author").map(Located::value),
        source(keys),
        keys.text("reference").map(Located::value),
        date(keys, "event-date"),
        image(keys),
        updates(keys),
        corrections(keys),
        keys.choice("status", List.of("draft", "published"))
            .map(status -> status.equals("draft") ? Status.DRAFT : Status.PUBLISHED),
        day(keys, "publish"),
        day(keys, "expires"),
        translationOf(keys),
        waivers(keys),
        keys.reportKeys(NEEDED));
  }

  private Optional<Located<String>> typeset(Optional<Located<String>> text) {
    return text.map(this::typeset);
  }

  private Located<String> typeset(Located<String> text) {
    return new Located<>(typography.apply(text.value()), text.location());
  }

  private Optional<Located<String>> lead(MappingReader keys) {
    Optional<Located<String>> lead = keys.text("lead");
    lead.ifPresent(
        text -> {
          int length = text.value().codePointCount(0, text.value().length());
          if (length > ContentLimits.LEAD_CHARACTERS) {
            diagnostics.warning(
                Problem.LEAD_LONG, text.location(), length, ContentLimits.LEAD_CHARACTERS);
          }
        });
    return lead;
  }

  private Optional<Located<ArticleDate>> date(MappingReader keys, String key) {
    return keys.text(key).flatMap(text -> DateReader.read(text, bulletin.zone(), diagnostics));
  }

  private Optional<String> words(MappingReader keys, String key) {
    return keys.text(key).map(text -> typography.apply(text.value()));
  }

  private Optional<ArticleDate> day(MappingReader keys, String key) {
    return date(keys, key).map(Located::value);
  }

  private <T> List<Located<String>> declared(
      MappingReader keys, String key, Function<T, String> name, List<T> all, Problem undeclared) {
    List<String> valid = all.stream().map(name).toList();
    List<Located<String>> declared = new ArrayList<>();
    for (Located<String> reference : keys.texts(key)) {
      if (valid.contains(reference.value())) {
        declared.add(reference);
      } else if (!valid.isEmpty()) {
        diagnostics.add(
            Diagnostic.error(undeclared, reference.location(), reference.value())
                .suggesting(NearestName.of(reference.value(), valid)));
      }
    }
    return declared;
  }

  static List<Waiver> waivers(MappingReader keys) {
    List<Waiver> waivers = new ArrayList<>();
    keys.mapping("waive")
        .ifPresent(
            inner -> {
              for (YamlValue.Entry entry : inner.mapping().entries()) {
                Located<String> code = entry.key();
                inner
                    .text(code.value())
                    .ifPresent(reason -> waivers.add(new Waiver(code, reason.value())));
              }
            });
    return waivers;
  }

  private Optional<Quote> quote(MappingReader keys) {
    return keys.value("quote")
        .flatMap(
            value ->
                value instanceof YamlValue.Mapping
                    ? keys.mapping("quote", value).flatMap(this::quoteWithSpeaker)
                    : keys.text("quote", value)
                        .map(text -> new Quote(typeset(text), Optional.empty())));
  }

  private Optional<Quote> quoteWithSpeaker(MappingReader keys) {
    Optional<Located<String>> text = keys.text("text");
    Optional<String> by = words(keys, "by");
    keys.require("text");
    keys.reportKeys();
    return text.map(words -> new Quote(typeset(words), by));
  }

  private Optional<Source> source(MappingReader keys) {
    return keys.value("source")
        .flatMap(
            value ->
                value instanceof YamlValue.Mapping
                    ? keys.mapping("source", value).flatMap(this::sourceWithAddress)
                    : keys.text("source", value)
                        .map(text -> new Source(text.value(), Optional.empty())));
  }

  private Optional<Source> sourceWithAddress(MappingReader keys) {
    Optional<Located<String>> name = keys.text("name");
    Optional<String> url =
        keys.text("url").filter(text -> WebAddress.check(text, diagnostics)).map(Located::value);
    keys.require("name");
    keys.reportKeys();
    return name.map(text -> new Source(text.value(), url));
  }

  private Optional<Image> image(MappingReader keys) {
    return keys.mapping("image").map(this::imageKeys);
  }

  private Image imageKeys(MappingReader keys) {
    return new Image(
        keys.mapping().location(),
        keys.text("src"),
        typeset(keys.text("alt")),
        words(keys, "credit"),
        typeset(keys.text("caption")),
        keys.reportKeys(NEEDED_OF_IMAGE));
  }

  /** An update may be a date alone: something was added, and nothing more is told. */
  private List<Change> updates(MappingReader keys) {
    List<Change> updates = new ArrayList<>();
    for (YamlValue item : keys.items("updated")) {
      (item instanceof YamlValue.Scalar ? dateAlone(keys, item) : change("updated", keys, item))
          .ifPresent(updates::add);
    }
    return updates;
  }

  private Optional<Change> dateAlone(MappingReader keys, YamlValue item) {
    return keys.text("updated", item)
        .flatMap(text -> DateReader.read(text, bulletin.zone(), diagnostics))
        .map(date -> new Change(date.value(), ""));
  }

  private List<Change> corrections(MappingReader keys) {
    List<Change> corrections = new ArrayList<>();
    for (YamlValue item : keys.items("corrections")) {
      change("corrections", keys, item).ifPresent(corrections::add);
    }
    return corrections;
  }

  private Optional<Change> change(String key, MappingReader parent, YamlValue item) {
    return parent.mapping(key, item).flatMap(this::change);
  }

  private Optional<Change> change(MappingReader keys) {
    Optional<ArticleDate> date = day(keys, "date");
    Optional<Located<String>> text = keys.text("text");
    keys.require("date");
    keys.require("text");
    keys.reportKeys();
    return date.flatMap(day -> text.map(words -> new Change(day, typography.apply(words.value()))));
  }

  private Optional<TranslationOf> translationOf(MappingReader keys) {
    return keys.value("translation-of")
        .flatMap(
            value ->
                value instanceof YamlValue.Mapping
                    ? keys.mapping("translation-of", value).flatMap(this::revision)
                    : keys.text("translation-of", value)
                        .flatMap(text -> DateReader.read(text, bulletin.zone(), diagnostics))
                        .map(
                            date ->
                                new TranslationOf(
                                    Optional.empty(), Optional.of(date.value()), date.location())));
  }

  private Optional<TranslationOf> revision(MappingReader keys) {
    Optional<Located<String>> revision = keys.text("revision");
    keys.require("revision");
    keys.reportKeys();
    return revision.map(
        text -> new TranslationOf(Optional.of(text.value()), Optional.empty(), text.location()));
  }
}
