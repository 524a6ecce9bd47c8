package org.bulletin.pages;

import java.util.Optional;
import java.util.UUID;
import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;

/**
 * The identities of feeds and of their entries (RFC 4287, section 4.2.6). They hold nothing that an
 * editor may change later: no title, slug, folder or host.
 *
 * @param bulletin what tells the bulletin from any other; without it, two bulletins that have an
 *     article of the same identity share its id
 */
record FeedIds(Optional<String> bulletin) {

  /** Drawn once; another one would make every article new to every reader. */
  private static final UUID NAMESPACE = UUID.fromString("afb4db96-8840-4bcb-86cc-d1409ed75a7e");

  String article(ArticleId article, Language language) {
    return id("article", language, article.value());
  }

  /**
   * @param index the feed's index in the same words in every language
   */
  String feed(String index, Language language) {
    return id("feed", language, index);
  }

  private String id(String kind, Language language, String name) {
    String whole = String.join("\n", kind, bulletin.orElse(""), language.tag(), name);
    return "urn:uuid:" + NameBasedUuid.of(NAMESPACE, whole);
  }
}
