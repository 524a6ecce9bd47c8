package org.bulletin.site;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.FrontMatter.Image;
import org.bulletin.content.PageSource;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.language.Language;
import org.bulletin.site.ArticleVersion.Picture;

/** Makes published articles and pages from what editors wrote: links and images found. */
final class VersionAssembler {

  private final Bulletin bulletin;
  private final Map<String, Rubric> rubrics;
  private final Map<String, Region> regions;

  VersionAssembler(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.rubrics =
        bulletin.rubrics().stream()
            .collect(Collectors.toMap(Rubric::key, rubric -> rubric, (first, other) -> first));
    this.regions =
        bulletin.regions().stream()
            .collect(Collectors.toMap(Region::key, region -> region, (first, other) -> first));
  }

  /** Returns an article with what it was made of. */
  MadeVersion made(PairedVersion version, Document document, LinkResolver links) {
    Diagnostics found = new Diagnostics();
    ArticleVersion article = article(version, document, links.reporting(found));
    List<Diagnostic> reported = found.sorted();
    links.report(reported);
    boolean byNames = reported.isEmpty() && version.frontMatter().image().isEmpty();
    return new MadeVersion(
        version, document, article, byNames ? links.names(document) : Optional.empty());
  }

  ArticleVersion article(PairedVersion version, Document document, LinkResolver links) {
    FrontMatter frontMatter = version.frontMatter();
    Language language = document.language();
    ZoneId zone = bulletin.zone();
    ArticleDate date = frontMatter.date().orElseThrow().value();
    Optional<Picture> picture =
        frontMatter.image().flatMap(one -> picture(one, version, document, links));
    LinkedBody body = links.resolve(document);
    return new ArticleVersion(
        document.id(),
        language,
        document.path(),
        frontMatter.title().orElseThrow().value(),
        frontMatter.lead().orElseThrow().value(),
        date,
        date.instant(zone),
        rubrics(frontMatter),
        regions(frontMatter),
        frontMatter.quote(),
        picture,
        frontMatter.author(),
        frontMatter.source(),
        frontMatter.reference(),
        frontMatter.eventDate().map(Located::value),
        lastChange(frontMatter),
        newestFirst(frontMatter.updates()),
        newestFirst(frontMatter.corrections()),
        body,
        document.body().headings(),
        version.source().frontMatter().translationOf().isPresent(),
        Fingerprint.of(
            document.file(),
            version.written(),
            document.path(),
            picture.map(one -> one.image().variants()),
            body.ways()));
  }

  StandingPage page(PageSource page, Document document, LinkResolver links) {
    LinkedBody body = links.resolve(document);
    return new StandingPage(
        document.id(),
        document.language(),
        document.path(),
        page.title().value(),
        page.lead().map(Located::value).orElse(""),
        body,
        Fingerprint.of(page.file(), page.written(), document.path(), body.ways()));
  }

  private List<Rubric> rubrics(FrontMatter frontMatter) {
    return declared(frontMatter.rubrics(), rubrics);
  }

  private List<Region> regions(FrontMatter frontMatter) {
    return declared(frontMatter.regions(), regions);
  }

  /** Returns what keys stand for, each once. */
  private static <T> List<T> declared(List<Located<String>> keys, Map<String, T> byKey) {
    Map<String, T> declared = new LinkedHashMap<>();
    for (Located<String> key : keys) {
      Optional.ofNullable(byKey.get(key.value())).ifPresent(one -> declared.put(key.value(), one));
    }
    return List.copyOf(declared.values());
  }

  private Optional<ArticleDate> lastChange(FrontMatter frontMatter) {
    if (frontMatter.updates().isEmpty() && frontMatter.corrections().isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(frontMatter.updates().stream(), frontMatter.corrections().stream())
        .map(Change::date)
        .max(Comparator.comparing(date -> date.instant(bulletin.zone())));
  }

  private List<Change> newestFirst(List<Change> changes) {
    if (changes.size() < 2) {
      return changes;
    }
    return changes.stream()
        .sorted(
            Comparator.comparing((Change one) -> one.date().instant(bulletin.zone())).reversed())
        .toList();
  }

  private Optional<Picture> picture(
      Image image, PairedVersion version, Document document, LinkResolver links) {
    Located<String> file = image.file().orElseThrow();
    return links
        .image(file.value(), file.location(), document)
        .map(
            published ->
                new Picture(
                    published,
                    version.pictureWords(),
                    image.alt().orElseThrow().value(),
                    image.credit(),
                    image.caption().map(Located::value)));
  }
}
