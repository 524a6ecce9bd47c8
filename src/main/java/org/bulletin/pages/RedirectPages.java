package org.bulletin.pages;

import java.util.stream.Stream;
import org.bulletin.pages.model.RedirectPage;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.SitePath;

/** Old addresses of articles, which lead to the new ones. */
final class RedirectPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    return factory.site().redirects().entrySet().stream()
        .map(redirect -> page(factory, redirect.getKey(), redirect.getValue()));
  }

  private static Page page(PageFactory factory, SitePath path, ArticleVersion article) {
    return Page.plain(
        path,
        article.language(),
        "redirect.ftlh",
        () -> new RedirectPage(article.title(), article.path(), factory.absolute(article.path())));
  }
}
