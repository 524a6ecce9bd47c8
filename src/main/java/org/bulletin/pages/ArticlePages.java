package org.bulletin.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.language.Language;
import org.bulletin.pages.OlderArticles.Older;
import org.bulletin.pages.model.ArticleModel;
import org.bulletin.pages.model.ArticlePage;
import org.bulletin.pages.model.ChangeModel;
import org.bulletin.pages.model.ChooserEntry;
import org.bulletin.pages.model.HeadingModel;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.Preview;
import org.bulletin.pages.model.QuoteModel;
import org.bulletin.pages.model.RubricLink;
import org.bulletin.pages.model.SourceModel;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.SitePath;
import org.bulletin.threads.Once;

/** The page of each published version of an article. */
final class ArticlePages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.site().articles().values().stream()
        .flatMap(versions -> versions.stream().map(article -> page(factory, article, versions)));
  }

  /** Returns where an article stands in each language, in the order of its versions. */
  static Map<Language, SitePath> paths(List<ArticleVersion> versions) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    versions.forEach(version -> paths.put(version.language(), version.path()));
    return paths;
  }

  Page page(PageFactory factory, ArticleVersion article) {
    return page(factory, article, factory.versions(article));
  }

  private static Page page(
      PageFactory factory, ArticleVersion article, List<ArticleVersion> versions) {
    EditionModels models = factory.models(article.language());
    Once<Older> older = new Once<>(() -> models.olderArticles().than(article));
    return new Page(
        article.path(),
        article.language(),
        "article.ftlh",
        () -> madeOf(article, versions, older.get()),
        () -> model(factory, article, versions, older.get()));
  }

  private static List<?> madeOf(
      ArticleVersion article, List<ArticleVersion> versions, Older older) {
    List<Object> parts = new ArrayList<>();
    parts.add(PageFactory.madeOf(article, versions));
    parts.add(older.previous().map(ArticleVersion::madeOf));
    older.related().forEach(other -> parts.add(other.madeOf()));
    return parts;
  }

  private static ArticlePage model(
      PageFactory factory, ArticleVersion article, List<ArticleVersion> versions, Older older) {
    EditionModels models = factory.models(article.language());
    RubricLink rubric = models.rubric(article.mainRubric());
    Optional<ArticleVersion> previous = older.previous();
    List<ArticleVersion> related =
        older.related().stream().filter(other -> !previous.equals(Optional.of(other))).toList();
    Map<Language, SitePath> paths = paths(versions);
    Optional<Preview> preview = models.sharingCards().preview(article);
    return new ArticlePage(
        models
            .head(article.path())
            .title(article.title())
            .description(article.lead())
            .versions(paths)
            .breadcrumb(List.of(models.home(), new Link(rubric.name(), rubric.url())))
            .feeds(Feed.edition(models).link(FeedFormat.ATOM))
            .article(preview, new NewsArticleData(factory, models, article, preview).json())
            .build(),
        article(models, article),
        untranslated(factory, paths.keySet()),
        new ShareLinks(models).of(article.title(), factory.absolute(article.path())),
        previous.map(models::card),
        models.cards(related));
  }

  private static List<ChooserEntry> untranslated(PageFactory factory, Set<Language> languages) {
    return factory.site().editions().stream()
        .map(Edition::language)
        .filter(language -> !languages.contains(language))
        .map(language -> ChooserPages.entry(factory.models(language), "untranslated"))
        .toList();
  }

  static ArticleModel article(EditionModels models, ArticleVersion article) {
    return new ArticleModel(
        article.title(),
        article.lead(),
        models.date(article.date()),
        models.month(article),
        article.updated().map(models::date),
        article.eventDate().map(models::date),
        models.rubric(article.mainRubric()),
        article.rubrics().stream().map(models::rubric).toList(),
        models.regions(article),
        article.quote().map(quote -> new QuoteModel(quote.text().value(), quote.by())),
        article.picture().map(models::image),
        article.author(),
        article.source().map(source -> new SourceModel(source.name(), source.url())),
        article.reference(),
        changes(models, article.updates()),
        changes(models, article.corrections()),
        article.body().html(),
        article.headings().stream()
            .map(heading -> new HeadingModel(heading.level(), heading.id(), heading.text()))
            .toList());
  }

  private static List<ChangeModel> changes(EditionModels models, List<Change> changes) {
    return changes.stream()
        .filter(one -> !one.text().isEmpty())
        .map(one -> new ChangeModel(models.date(one.date()), one.text()))
        .toList();
  }
}
