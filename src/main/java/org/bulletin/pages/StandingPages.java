package org.bulletin.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.pages.model.StandingPageModel;
import org.bulletin.site.SitePath;
import org.bulletin.site.StandingPage;

/** The pages of {@code content/pages}. */
final class StandingPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.site().pages().values().stream()
        .flatMap(
            versions ->
                versions.stream()
                    .map(page -> page(factory.models(page.language()), page, versions)));
  }

  private static Page page(EditionModels models, StandingPage page, List<StandingPage> versions) {
    return new Page(
        page.path(),
        page.language(),
        "page.ftlh",
        () -> versions.stream().map(StandingPage::madeOf).toList(),
        () -> model(models, page, versions));
  }

  private static StandingPageModel model(
      EditionModels models, StandingPage page, List<StandingPage> versions) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    versions.forEach(version -> paths.put(version.language(), version.path()));
    return new StandingPageModel(
        models
            .head(page.path())
            .title(page.title())
            .description(page.lead())
            .versions(paths)
            .breadcrumb(List.of(models.home()))
            .build(),
        page.title(),
        page.lead(),
        page.body().html());
  }
}
