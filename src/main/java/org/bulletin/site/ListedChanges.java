package org.bulletin.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The articles by which the lists of an edition differ from those before: all, where there were
 * none. An article that was edited is gone and has come; what has come has the newest first.
 */
record ListedChanges(List<ArticleVersion> gone, List<ArticleVersion> come) {

  /** Sorted here, they need not be sorted again for each list that they are in. */
  ListedChanges {
    come = come.stream().sorted(ArticleVersion.NEWEST_FIRST).toList();
  }

  /** Returns a list, the newest first, as it is now. */
  List<ArticleVersion> in(List<ArticleVersion> before) {
    return changed(before, gone, come);
  }

  /**
   * Brings lists up to date.
   *
   * @param keys of the lists that an article is in
   */
  <K> void in(
      Map<K, List<ArticleVersion>> lists, Function<ArticleVersion, ? extends Collection<K>> keys) {
    Map<K, List<ArticleVersion>> goneBy = by(keys, gone);
    Map<K, List<ArticleVersion>> comeBy = by(keys, come);
    Set<K> touched = new HashSet<>(goneBy.keySet());
    touched.addAll(comeBy.keySet());
    for (K key : touched) {
      List<ArticleVersion> now =
          changed(
              lists.getOrDefault(key, List.of()),
              goneBy.getOrDefault(key, List.of()),
              comeBy.getOrDefault(key, List.of()));
      if (now.isEmpty()) {
        lists.remove(key);
      } else {
        lists.put(key, now);
      }
    }
  }

  private static <K> Map<K, List<ArticleVersion>> by(
      Function<ArticleVersion, ? extends Collection<K>> keys, List<ArticleVersion> articles) {
    Map<K, List<ArticleVersion>> by = new HashMap<>();
    for (ArticleVersion article : articles) {
      for (K key : keys.apply(article)) {
        by.computeIfAbsent(key, one -> new ArrayList<>()).add(article);
      }
    }
    return by;
  }

  private static List<ArticleVersion> changed(
      List<ArticleVersion> before, List<ArticleVersion> gone, List<ArticleVersion> come) {
    List<ArticleVersion> now = new ArrayList<>(before);
    gone.forEach(one -> now.remove(place(one, now)));
    if (now.isEmpty()) {
      now.addAll(come);
    } else {
      come.forEach(one -> now.add(-1 - place(one, now), one));
    }
    return Collections.unmodifiableList(now);
  }

  /** An article is told from all others by its instant, identity and language. */
  private static int place(ArticleVersion article, List<ArticleVersion> in) {
    return Collections.binarySearch(in, article, ArticleVersion.NEWEST_FIRST);
  }
}
