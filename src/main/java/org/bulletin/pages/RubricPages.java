package org.bulletin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.content.Rubric;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.RubricPage;
import org.bulletin.site.Addresses;

/** The page of each rubric and its numbered pages. */
final class RubricPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.inEachEdition(
        models -> models.bulletin().rubrics().stream().flatMap(rubric -> pages(models, rubric)));
  }

  private static Stream<Page> pages(EditionModels models, Rubric rubric) {
    String name = rubric.name().in(models.language());
    String description = rubric.description().in(models.language());
    Link rubrics = new Link(models.text("rubrics"), Addresses.rubrics(models.language()));
    return new IndexPages<>(
            models,
            name,
            "rubric.ftlh",
            language -> Addresses.rubric(language, rubric),
            edition -> edition.of(rubric),
            IndexPages::articles,
            List.of(models.home(), rubrics))
        .pages(
            (head, articles, pager) ->
                new RubricPage(
                    head.description(description).build(),
                    rubric.key(),
                    models.hue(rubric),
                    name,
                    description,
                    models.cards(articles),
                    pager));
  }
}
