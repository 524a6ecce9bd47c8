package org.bulletin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.pages.model.ChangeEntry;
import org.bulletin.pages.model.ChangeModel;
import org.bulletin.pages.model.CorrectionsPage;
import org.bulletin.pages.model.Link;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleChange;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;

/** What was corrected or added after publication: a page of each edition and its numbered pages. */
final class CorrectionsPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(CorrectionsPages::pages);
  }

  private static Stream<Page> pages(EditionModels models) {
    return new IndexPages<>(
            models,
            models.text("all-corrections"),
            "corrections.ftlh",
            Addresses::corrections,
            Edition::changes,
            slice -> slice.items().stream().map(CorrectionsPages::madeOf).toList(),
            List.of(models.home()))
        .pages(
            (head, changes, pager) ->
                new CorrectionsPage(
                    head.description(models.text("corrections-explained"))
                        .feeds(Feed.edition(models).link(FeedFormat.ATOM))
                        .build(),
                    changes.stream().map(change -> entry(models, change)).toList(),
                    pager));
  }

  private static List<?> madeOf(ArticleChange change) {
    return List.of(change.article().madeOf(), change.change(), change.correction());
  }

  private static ChangeEntry entry(EditionModels models, ArticleChange change) {
    ArticleVersion article = change.article();
    return new ChangeEntry(
        change.correction(),
        new ChangeModel(models.date(change.change().date()), change.change().text()),
        new Link(article.title(), article.path()),
        models.other(article.language()));
  }
}
