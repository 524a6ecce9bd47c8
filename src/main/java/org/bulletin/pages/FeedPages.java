package org.bulletin.pages;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Publishing.FeedContent;
import org.bulletin.language.Language;
import org.bulletin.pages.model.Alternate;
import org.bulletin.pages.model.EnclosureModel;
import org.bulletin.pages.model.FeedEntry;
import org.bulletin.pages.model.FeedMoment;
import org.bulletin.pages.model.FeedPage;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.ArticleVersion.Picture;
import org.bulletin.site.SitePath;
import org.bulletin.threads.Once;

/** The feeds of each edition, of its rubrics and its regions, in every format. */
final class FeedPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(
        models ->
            Feed.all(models).flatMap(feed -> pages(factory, feed, new Once<>(feed::entries))));
  }

  /** Every format has the same entries, which are sought in the whole index. */
  private static Stream<Page> pages(
      PageFactory factory, Feed feed, Once<List<ArticleVersion>> entries) {
    return Stream.of(FeedFormat.values()).map(format -> page(factory, feed, format, entries));
  }

  private static Page page(
      PageFactory factory, Feed feed, FeedFormat format, Once<List<ArticleVersion>> entries) {
    return new Page(
        format.of(feed.index()),
        feed.models().language(),
        format.template(),
        Page.Links.ABSOLUTE,
        () -> entries.get().stream().map(factory::madeOf).toList(),
        () -> model(factory, feed, format, entries.get()));
  }

  private static FeedPage model(
      PageFactory factory, Feed feed, FeedFormat format, List<ArticleVersion> articles) {
    EditionModels models = feed.models();
    return new FeedPage(
        ids(models).feed(feed.key(), models.language()),
        feed.title(),
        feed.description(),
        format.of(feed.index()),
        feed.index(),
        others(
            factory,
            models.language(),
            models.everywhere(language -> format.of(feed.address().apply(language)))),
        moment(models, lastChanged(models, articles)),
        models.bulletin().publishing().feeds() == FeedContent.FULL,
        articles.stream().map(article -> entry(factory, models, article)).toList());
  }

  /** Atom wants a moment of a feed without entries too; the clock would make each build differ. */
  private static Instant lastChanged(EditionModels models, List<ArticleVersion> lastChangedFirst) {
    return lastChangedFirst.stream().findFirst().map(models::changed).orElse(Instant.EPOCH);
  }

  private static FeedEntry entry(
      PageFactory factory, EditionModels models, ArticleVersion article) {
    return new FeedEntry(
        ids(models).article(article.id(), article.language()),
        article.path(),
        ArticlePages.article(models, article),
        article.author().orElse(models.bulletin().title().in(models.language())),
        moment(models, article.instant()),
        moment(models, models.changed(article)),
        others(factory, article.language(), ArticlePages.paths(factory.versions(article))),
        article
            .picture()
            .flatMap(Picture::preview)
            .flatMap(picture -> enclosure(factory, picture.path())));
  }

  private static Optional<EnclosureModel> enclosure(PageFactory factory, SitePath path) {
    return factory.length(path).map(length -> new EnclosureModel(path, "image/jpeg", length));
  }

  private static List<Alternate> others(
      PageFactory factory, Language own, Map<Language, SitePath> versions) {
    List<Alternate> others = new ArrayList<>();
    versions.forEach(
        (language, path) -> {
          if (!language.equals(own)) {
            others.add(new Alternate(language.tag(), factory.absolute(path)));
          }
        });
    return others;
  }

  private static FeedIds ids(EditionModels models) {
    return new FeedIds(models.bulletin().publishing().identity());
  }

  private static FeedMoment moment(EditionModels models, Instant instant) {
    OffsetDateTime moment =
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(models.bulletin().zone()).toOffsetDateTime();
    return new FeedMoment(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment),
        DateTimeFormatter.RFC_1123_DATE_TIME.format(moment));
  }
}
