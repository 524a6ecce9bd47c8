package org.bulletin.pages;

import org.bulletin.site.Addresses;
import org.bulletin.site.SitePath;

/** The formats that every feed comes in. */
enum FeedFormat {
  /** RFC 4287. */
  ATOM("atom.ftlx", "application/atom+xml"),
  /** RSS 2.0. */
  RSS("rss.ftlx", "application/rss+xml"),
  /** JSON Feed 1.1. */
  JSON("feed.ftl", "application/feed+json");

  private final String template;
  private final String type;

  FeedFormat(String template, String type) {
    this.template = template;
    this.type = type;
  }

  String template() {
    return template;
  }

  /** Returns the media type. */
  String type() {
    return type;
  }

  /** Returns where the feed of an index stands. */
  SitePath of(SitePath index) {
    return switch (this) {
      case ATOM -> Addresses.atom(index);
      case RSS -> Addresses.rss(index);
      case JSON -> Addresses.jsonFeed(index);
    };
  }
}
