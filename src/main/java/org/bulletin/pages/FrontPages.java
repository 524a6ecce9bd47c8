package org.bulletin.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.cache.Fingerprint;
import org.bulletin.pages.Pagination.Slice;
import org.bulletin.pages.model.FrontPage;
import org.bulletin.pages.model.FrontSection;
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
            models,
            title,
            "front.ftlh",
            Addresses::front,
            Edition::articles,
            slice -> madeOf(models, slice),
            List.of())
        .pages((head, articles, pager) -> page(models, head, articles, pager));
  }

  private static List<?> madeOf(EditionModels models, Slice<ArticleVersion> slice) {
    if (slice.number().isPresent()) {
      return IndexPages.articles(slice);
    }
    FrontArrangement arrangement = arrangement(models, slice.items());
    return List.of(
        arrangement.lead().map(ArticleVersion::madeOf),
        IndexPages.articles(arrangement.newest()),
        IndexPages.articles(arrangement.briefs()),
        arrangement.sections().stream()
            .map(
                section ->
                    Fingerprint.of(section.rubric().key(), IndexPages.articles(section.articles())))
            .toList());
  }

  private static FrontArrangement arrangement(EditionModels models, List<ArticleVersion> articles) {
    return FrontArrangement.of(models.edition(), models.bulletin().rubrics(), articles);
  }

  private static Record page(
      EditionModels models, HeadBuilder head, List<ArticleVersion> articles, Pager pager) {
    head.description(models.bulletin().tagline().in(models.language()));
    if (pager.number().isPresent()) {
      return new FrontPage(
          head.build(), Optional.empty(), models.cards(articles), List.of(), List.of(), pager);
    }
    FrontArrangement arrangement = arrangement(models, articles);
    return new FrontPage(
        head.withChooser().build(),
        arrangement.lead().map(models::card),
        models.cards(arrangement.newest()),
        models.cards(arrangement.briefs()),
        arrangement.sections().stream()
            .map(
                section ->
                    new FrontSection(
                        models.rubric(section.rubric()), models.cards(section.articles())))
            .toList(),
        pager);
  }
}
