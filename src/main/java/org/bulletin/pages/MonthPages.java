package org.bulletin.pages;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.MonthPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.SitePath;

/** The archive's page of each month that has articles. */
final class MonthPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(
        models -> models.edition().byMonth().keySet().stream().map(month -> page(models, month)));
  }

  private static Page page(EditionModels models, YearMonth month) {
    SitePath path = Addresses.month(models.language(), month);
    return new Page(
        path,
        models.language(),
        "month.ftlh",
        () -> madeOf(models, month),
        () -> model(models, month, path));
  }

  private static List<?> madeOf(EditionModels models, YearMonth month) {
    NavigableMap<YearMonth, List<ArticleVersion>> byMonth = models.edition().byMonth();
    return List.of(
        byMonth.getOrDefault(month, List.of()).stream().map(ArticleVersion::madeOf).toList(),
        Optional.ofNullable(byMonth.lowerKey(month)).map(YearMonth::toString),
        Optional.ofNullable(byMonth.higherKey(month)).map(YearMonth::toString),
        versions(models, month).values());
  }

  private static MonthPage model(EditionModels models, YearMonth month, SitePath path) {
    Edition edition = models.edition();
    List<ArticleVersion> articles = edition.byMonth().getOrDefault(month, List.of());
    String name = edition.formats().month(month);
    Link archive = new Link(models.text("archive"), Addresses.archive(models.language()));
    return new MonthPage(
        models
            .head(path)
            .title(name)
            .versions(versions(models, month))
            .breadcrumb(List.of(models.home(), archive))
            .build(),
        name,
        models.cards(articles),
        link(models, Optional.ofNullable(edition.byMonth().lowerKey(month))),
        link(models, Optional.ofNullable(edition.byMonth().higherKey(month))));
  }

  private static Map<Language, SitePath> versions(EditionModels models, YearMonth month) {
    Map<Language, SitePath> versions = new LinkedHashMap<>();
    for (Edition edition : models.site().editions()) {
      if (edition.byMonth().containsKey(month)) {
        versions.put(edition.language(), Addresses.month(edition.language(), month));
      }
    }
    return versions;
  }

  private static Optional<Link> link(EditionModels models, Optional<YearMonth> month) {
    return month.map(
        other ->
            new Link(
                models.edition().formats().month(other),
                Addresses.month(models.language(), other)));
  }
}
