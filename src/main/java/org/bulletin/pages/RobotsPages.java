package org.bulletin.pages;

import java.util.stream.Stream;
import org.bulletin.pages.model.RobotsPage;
import org.bulletin.site.Addresses;

/** {@code robots.txt} (RFC 9309). */
final class RobotsPages implements PageKind {

  @Override
  public Stream<Page> pages(PageFactory factory) {
    String sitemap = factory.absolute(Addresses.sitemapIndex());
    return Stream.of(
        Page.plain(
            Addresses.robots(),
            factory.defaultModels().language(),
            "robots.ftl",
            () -> new RobotsPage(sitemap)));
  }
}
