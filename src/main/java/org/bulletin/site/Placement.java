package org.bulletin.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where everything that is published stands.
 *
 * @param documents articles and pages, by file
 * @param embargoed articles that will be published later, in the order they were given
 * @param aliases old addresses, and the files of the articles that they lead to
 */
record Placement(
    Map<String, Document> documents,
    List<Document> embargoed,
    SortedMap<SitePath, String> aliases,
    AddressBook addresses) {

  /** Returns the article or page that a file is; it must be published. */
  Document document(String file) {
    return Optional.ofNullable(documents.get(file)).orElseThrow();
  }
}
