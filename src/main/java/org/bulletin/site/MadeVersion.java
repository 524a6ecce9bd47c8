package org.bulletin.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of an article with what it was made of.
 *
 * @param names by which its links find other documents, files and identities, and its own file;
 *     none where it depends on more than where those stand, or was reported
 */
@SuppressWarnings("ReferenceEquality") // comparing what they hold would take as long as making it
record MadeVersion(
    PairedVersion paired, Document document, ArticleVersion article, Optional<List<String>> names) {

  /** Returns whether it is of this very version. */
  boolean isOf(PairedVersion version) {
    return paired == version;
  }

  /** Returns whether it stands where it stood. */
  boolean isIn(Placement placement) {
    return placement.document(document.file()) == document;
  }

  /** Returns whether any of some names is among those that its links go by. */
  boolean linksToAnyOf(Set<String> some) {
    return names.filter(own -> own.stream().anyMatch(some::contains)).isPresent();
  }
}
