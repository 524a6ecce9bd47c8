package org.bulletin.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.pages.model.ArchiveMonth;
import org.bulletin.pages.model.ArchivePage;
import org.bulletin.pages.model.ArchiveYear;
import org.bulletin.pages.model.Link;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.SitePath;

/** The list of all months of each edition. */
final class ArchivePages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(models -> Stream.of(page(models)));
  }

  private static Page page(EditionModels models) {
    SitePath path = Addresses.archive(models.language());
    return new Page(
        path, models.language(), "archive.ftlh", () -> madeOf(models), () -> model(models, path));
  }

  /** Names of months come from ICU, which takes long to load. */
  private static List<?> madeOf(EditionModels models) {
    List<Object> parts = new ArrayList<>();
    models
        .edition()
        .byMonth()
        .forEach(
            (month, articles) -> {
              parts.add(month.toString());
              parts.add(articles.size());
            });
    return parts;
  }

  private static ArchivePage model(EditionModels models, SitePath path) {
    return new ArchivePage(
        models
            .head(path)
            .title(models.text("archive"))
            .versions(models.everywhere(Addresses::archive))
            .breadcrumb(List.of(models.home()))
            .build(),
        years(models));
  }

  private static List<ArchiveYear> years(EditionModels models) {
    NavigableMap<YearMonth, List<ArticleVersion>> byMonth = models.edition().byMonth();
    NavigableMap<Integer, List<ArchiveMonth>> years = new TreeMap<>();
    byMonth
        .descendingMap()
        .forEach(
            (month, articles) ->
                years
                    .computeIfAbsent(month.getYear(), year -> new ArrayList<>())
                    .add(new ArchiveMonth(link(models, month), articles.size())));
    return years.descendingMap().entrySet().stream()
        .map(year -> new ArchiveYear(Integer.toString(year.getKey()), year.getValue()))
        .toList();
  }

  private static Link link(EditionModels models, YearMonth month) {
    return new Link(
        models.edition().formats().month(month), Addresses.month(models.language(), month));
  }
}
