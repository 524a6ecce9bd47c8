package org.bulletin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bulletin.content.ArticleSource;

/**
 * What differs between two lists of files. A file that was edited is gone and has come.
 *
 * @param come in the order of the files
 */
record SourceChanges(Set<ArticleSource> gone, List<ArticleSource> come) {

  /** Compares two lists, both in the order of the files. */
  @SuppressWarnings("ReferenceEquality") // what is read once is kept as the same object
  static SourceChanges between(List<ArticleSource> before, List<ArticleSource> now) {
    Set<ArticleSource> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ArticleSource> come = new ArrayList<>();
    int next = 0;
    for (ArticleSource source : now) {
      while (next < before.size() && before.get(next).file().compareTo(source.file()) < 0) {
        gone.add(before.get(next++));
      }
      if (next < before.size() && before.get(next) == source) {
        next++;
      } else {
        come.add(source);
      }
    }
    gone.addAll(before.subList(next, before.size()));
    return new SourceChanges(gone, come);
  }

  boolean isStill(ArticleSource source) {
    return !gone.contains(source);
  }
}
