package org.bulletin.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Rubric;
import org.bulletin.pages.model.FrontPage;
import org.bulletin.pages.model.Pager;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;

/** The front page of each edition and its numbered pages. */
final class FrontPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(FrontPages::pages);
  }

  private static Stream<Page> pages(EditionModels models) {
    String title = models.bulletin().title().in(models.language());
    return new IndexPages<>(
            models, title, "front.ftlh", Addresses::front, Edition::articles, List.of())
        .pages((head, articles, pager) -> page(models, head, articles, pager));
  }

  private static Record page(
      EditionModels models, HeadBuilder head, List<ArticleVersion> articles, Pager pager) {
    boolean first = pager.number().isEmpty();
    if (first) {
      head.withChooser();
    }
    Optional<ArticleVersion> lead = first ? leadArticle(models) : Optional.empty();
    List<ArticleVersion> others =
        articles.stream().filter(article -> !lead.equals(Optional.of(article))).toList();
    return new FrontPage(
        head.description(models.bulletin().tagline().in(models.language())).build(),
        lead.map(models::card),
        models.cards(others),
        pager);
  }

  private static Optional<ArticleVersion> leadArticle(EditionModels models) {
    return models.bulletin().rubrics().stream()
        .filter(Rubric::featured)
        .flatMap(rubric -> models.edition().of(rubric).stream().limit(1))
        .findFirst();
  }
}
