package org.bulletin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.content.Rubric;
import org.bulletin.pages.model.RubricEntry;
import org.bulletin.pages.model.RubricListPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** The list of all rubrics of each edition. */
final class RubricListPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(models -> Stream.of(page(models)));
  }

  private static Page page(EditionModels models) {
    SitePath path = Addresses.rubrics(models.language());
    return Page.plain(path, models.language(), "rubrics.ftlh", () -> model(models, path));
  }

  private static RubricListPage model(EditionModels models, SitePath path) {
    List<RubricEntry> rubrics =
        models.bulletin().rubrics().stream().map(rubric -> entry(models, rubric)).toList();
    return new RubricListPage(
        models
            .head(path)
            .title(models.text("rubrics"))
            .versions(models.everywhere(Addresses::rubrics))
            .breadcrumb(List.of(models.home()))
            .build(),
        rubrics);
  }

  private static RubricEntry entry(EditionModels models, Rubric rubric) {
    return new RubricEntry(
        models.rubric(rubric),
        rubric.description().in(models.language()),
        models.edition().of(rubric).size());
  }
}
