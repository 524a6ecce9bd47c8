package org.bulletin.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.pages.model.AcronymModel;
import org.bulletin.pages.model.GlossaryPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** The acronyms of the bulletin, in each edition that has any. */
final class GlossaryPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(
        models -> models.glossary().map(path -> page(models, path)).stream());
  }

  private static Page page(EditionModels models, SitePath path) {
    return Page.plain(path, models.language(), "glossary.ftlh", () -> model(models, path));
  }

  private static GlossaryPage model(EditionModels models, SitePath path) {
    return new GlossaryPage(
        models
            .head(path)
            .title(models.text("glossary"))
            .description(models.text("glossary-explained"))
            .versions(versions(models))
            .breadcrumb(List.of(models.home()))
            .build(),
        acronyms(models));
  }

  private static List<AcronymModel> acronyms(EditionModels models) {
    Comparator<String> order = models.edition().formats().collation();
    return models.bulletin().glossary(models.language()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order))
        .map(entry -> new AcronymModel(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Map<Language, SitePath> versions(EditionModels models) {
    Map<Language, SitePath> versions = new LinkedHashMap<>(models.everywhere(Addresses::glossary));
    versions.keySet().removeIf(language -> models.bulletin().glossary(language).isEmpty());
    return versions;
  }
}
