package org.bulletin.site;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.FrontMatter.Image;
import org.bulletin.content.FrontMatter.Quote;
import org.bulletin.content.PageSource;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.diagnostic.Located;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;
import org.bulletin.site.ArticleVersion.Picture;

/**
 * Makes published articles and pages from what editors wrote: texts typeset, links and images
 * found.
 */
final class VersionAssembler {

  private final Bulletin bulletin;
  private final LinkResolver links;

  VersionAssembler(Bulletin bulletin, LinkResolver links) {
    this.bulletin = bulletin;
    this.links = links;
  }

  ArticleVersion article(PairedVersion version, Document document) {
    FrontMatter frontMatter = version.frontMatter();
    Language language = document.language();
    Typography typography = bulletin.typography(language);
    ZoneId zone = bulletin.zone();
    ArticleDate date = frontMatter.date().orElseThrow().value();
    Optional<Picture> picture = frontMatter.image().flatMap(one -> picture(one, version, document));
    LinkedBody body = links.resolve(document);
    return new ArticleVersion(
        document.id(),
        language,
        document.path(),
        typography.apply(frontMatter.title().orElseThrow().value()),
        typography.apply(frontMatter.lead().orElseThrow().value()),
        date,
        date.instant(zone),
        rubrics(frontMatter),
        regions(frontMatter),
        frontMatter.quote().map(quote -> typeset(quote, typography)),
        picture,
        frontMatter.author(),
        frontMatter.source(),
        frontMatter.reference(),
        frontMatter.eventDate(),
        lastChange(frontMatter),
        newestFirst(frontMatter.updates(), typography),
        newestFirst(frontMatter.corrections(), typography),
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

  StandingPage page(PageSource page, Document document) {
    Typography typography = bulletin.typography(document.language());
    LinkedBody body = links.resolve(document);
    return new StandingPage(
        document.id(),
        document.language(),
        document.path(),
        typography.apply(page.title().value()),
        typography.apply(page.lead()),
        body,
        Fingerprint.of(page.file(), page.written(), document.path(), body.ways()));
  }

  private List<Rubric> rubrics(FrontMatter frontMatter) {
    return frontMatter.rubrics().stream()
        .map(key -> bulletin.rubric(key.value()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private List<Region> regions(FrontMatter frontMatter) {
    return frontMatter.regions().stream()
        .map(key -> bulletin.region(key.value()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<ArticleDate> lastChange(FrontMatter frontMatter) {
    return Stream.concat(frontMatter.updates().stream(), frontMatter.corrections().stream())
        .map(Change::date)
        .max(Comparator.comparing(date -> date.instant(bulletin.zone())));
  }

  private List<Change> newestFirst(List<Change> changes, Typography typography) {
    return changes.stream()
        .sorted(
            Comparator.comparing((Change one) -> one.date().instant(bulletin.zone())).reversed())
        .map(one -> new Change(one.date(), typography.apply(one.text())))
        .toList();
  }

  private Optional<Picture> picture(Image image, PairedVersion version, Document document) {
    Typography typography = bulletin.typography(version.pictureWords());
    Located<String> file = image.file().orElseThrow();
    return links
        .image(file.value(), file.location(), document)
        .map(
            published ->
                new Picture(
                    published,
                    version.pictureWords(),
                    typography.apply(image.alt().orElseThrow()),
                    image.credit().map(typography::apply),
                    image.caption().map(typography::apply)));
  }

  private static Quote typeset(Quote quote, Typography typography) {
    return new Quote(typography.apply(quote.text()), quote.by().map(typography::apply));
  }
}
