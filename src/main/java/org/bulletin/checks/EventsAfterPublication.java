package org.bulletin.checks;

import java.util.Optional;
import org.bulletin.content.ArticleDate;
import org.bulletin.diagnostic.Located;

/** Finds events that are dated after the article is; told in the file that says the date. */
final class EventsAfterPublication implements Checker.OfArticle {

  @Override
  public void check(ArticleText article, Findings findings) {
    Optional<Located<ArticleDate>> event = article.own().eventDate();
    Optional<Located<ArticleDate>> date = article.frontMatter().date();
    if (event.isPresent() && date.isPresent()) {
      ArticleDate happened = event.get().value();
      ArticleDate published = date.get().value();
      if (happened.day().isAfter(published.day())) {
        findings.add(event.get().location(), happened.day().toString(), published.day().toString());
      }
    }
  }
}
