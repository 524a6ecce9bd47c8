package org.bulletin.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.ArticleId;
import org.bulletin.content.LinkPaths;
import org.bulletin.diagnostic.Diagnostic;

/**
 * What the links between articles lead to. What is found in an article is kept as long as its own
 * files are the same; the identity of what it links to stands in other files, so that it is looked
 * up each time, and only for what {@link DifferingLinks} has found. Immutable.
 */
final class LinkTargets {

  private final Map<String, ArticleId> byFile = new HashMap<>();
  private final Set<ArticleId> identities = new HashSet<>();

  LinkTargets(FilesByArticle articles) {
    articles
        .withPages()
        .forEach(one -> one.versions().forEach(version -> add(version.file(), version.id())));
  }

  private void add(String file, ArticleId id) {
    byFile.put(file, id);
    identities.add(id);
  }

  /** Returns what has been found without links to the same article under other names. */
  static List<Diagnostic> differing(List<Diagnostic> found, FilesByArticle articles) {
    if (found.stream().noneMatch(LinkTargets::isAboutTwoLinks)) {
      return found;
    }
    LinkTargets targets = new LinkTargets(articles);
    return found.stream().filter(one -> !isAboutTwoLinks(one) || !targets.areSame(one)).toList();
  }

  private static boolean isAboutTwoLinks(Diagnostic one) {
    return one.rule() == Check.LINKS_DIFFER
        && one.arguments().get(0).equals(DifferingLinks.ELSEWHERE);
  }

  private boolean areSame(Diagnostic one) {
    String here = String.valueOf(one.arguments().get(1));
    String there = String.valueOf(one.arguments().get(2));
    Optional<ArticleId> target = target(here, one.location().file());
    return target.isPresent() && target.equals(target(there, one.related().get(0).file()));
  }

  /** By file, else by identity: as links are followed. */
  private Optional<ArticleId> target(String link, String from) {
    String path = LinkPaths.path(link);
    return Optional.ofNullable(byFile.get(LinkPaths.relativeFile(path, from)))
        .or(() -> Optional.of(new ArticleId(path)).filter(identities::contains));
  }
}
