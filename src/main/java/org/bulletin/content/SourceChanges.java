package org.bulletin.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What differs between two lists of files. A file that was edited is gone and has come.
 *
 * @param come in the order of the files
 */
public record SourceChanges(Set<ArticleSource> gone, List<ArticleSource> come) {

  /** Compares two lists, both in the order of the files; what is the same is the same object. */
  @SuppressWarnings("ReferenceEquality") // what is read once is kept as the same object
  public static SourceChanges between(List<ArticleSource> before, List<ArticleSource> now) {
    // Nearly all are the same: to ask lists for them would take most of the time.
    ArticleSource[] last = before.toArray(ArticleSource[]::new);
    Set<ArticleSource> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ArticleSource> come = new ArrayList<>();
    int next = 0;
    for (ArticleSource source : now.toArray(ArticleSource[]::new)) {
      while (next < last.length
          && last[next] != source
          && last[next].file().compareTo(source.file()) < 0) {
        gone.add(last[next++]);
      }
      if (next < last.length && last[next] == source) {
        next++;
      } else {
        come.add(source);
      }
    }
    gone.addAll(before.subList(next, last.length));
    return new SourceChanges(gone, come);
  }

  /** Returns whether a file that was there before is there as it was. */
  public boolean isStill(ArticleSource source) {
    return !gone.contains(source);
  }
}
