package org.bulletin.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.bulletin.content.ArticleId;
import org.bulletin.content.PageSource;

/**
 * Where everything that is published stands.
 *
 * @param documents articles and pages, by file
 * @param byId the same by identity, in the order of their languages' tags
 * @param pages what was read of the pages
 * @param embargoed articles that will be published later, in the order they were given
 * @param aliases old addresses, and the files of the articles that they lead to
 * @param clear whether none is held back or stands in another's way, so that where a few stand does
 *     not depend on the others
 */
record Placement(
    Map<String, Document> documents,
    Map<ArticleId, List<Document>> byId,
    List<PageSource> pages,
    List<Document> embargoed,
    SortedMap<SitePath, String> aliases,
    AddressBook addresses,
    boolean clear) {

  /** Returns whether a file was the first to claim an address. */
  boolean isOwner(String file, SitePath path) {
    return addresses.owner(path).filter(owner -> owner.file().equals(file)).isPresent();
  }

  /** Returns what has claimed an address, where that is an article or page. */
  Optional<Document> documentAt(SitePath path) {
    return addresses.owner(path).flatMap(owner -> Optional.ofNullable(documents.get(owner.file())));
  }

  /** Returns the article or page that a file is; it must be published. */
  Document document(String file) {
    return Optional.ofNullable(documents.get(file)).orElseThrow();
  }
}
