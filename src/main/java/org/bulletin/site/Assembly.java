package org.bulletin.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.InOrder;

/**
 * A site with what it was put together from, so that the next one need make only what differs. Two
 * things count as the same where they are the same object. Immutable.
 */
public final class Assembly {

  private final Site site;
  private final List<ArticleSource> sources;
  private final Set<ArticleId> unread;
  private final List<PairedArticle> paired;
  private final MadeArticles made;
  private final Map<String, HeldBack> heldBack;
  private final Optional<Placement> placement;

  /**
   * @param sources in the order of their files
   * @param unread the identities of files that could not be read
   * @param paired in the order of their identities
   * @param made what was made of these
   * @param heldBack by file
   * @param placement where everything stands; none of nothing
   */
  Assembly(
      Site site,
      List<ArticleSource> sources,
      Set<ArticleId> unread,
      List<PairedArticle> paired,
      MadeArticles made,
      Map<String, HeldBack> heldBack,
      Optional<Placement> placement) {
    this.site = site;
    this.sources = sources;
    this.unread = unread;
    this.paired = paired;
    this.made = made;
    this.heldBack = heldBack;
    this.placement = placement;
  }

  /** Returns an assembly of nothing, of which nothing can be used again. */
  static Assembly nothing(Bulletin bulletin, PublicationFilter filter) {
    return new Assembly(
        new Site(
            bulletin,
            List.of(),
            Map.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            Map.of(),
            filter.now()),
        List.of(),
        Set.of(),
        List.of(),
        new MadeArticles(List.of()),
        Map.of(),
        Optional.empty());
  }

  public Site site() {
    return site;
  }

  /** Returns the article that stands at an address, without a look at all others. */
  public Optional<ArticleVersion> articleAt(SitePath path) {
    return placement
        .flatMap(one -> one.documentAt(path))
        .flatMap(document -> made.version(document.id(), document.file()))
        .map(MadeVersion::article)
        .filter(article -> article.path().equals(path));
  }

  /** Returns the files of an article, in order, without a look at all others. */
  public List<ArticleSource> sources(ArticleId id) {
    return InOrder.get(paired, PairedArticle::id, id).map(PairedArticle::sources).orElse(List.of());
  }

  List<ArticleSource> sources() {
    return sources;
  }

  Set<ArticleId> unread() {
    return unread;
  }

  List<PairedArticle> paired() {
    return paired;
  }

  MadeArticles made() {
    return made;
  }

  Map<String, HeldBack> heldBack() {
    return heldBack;
  }

  Optional<Placement> placement() {
    return placement;
  }

  /** Returns what links could lead to, by file. */
  Map<String, Document> documents() {
    return placement.map(Placement::documents).orElse(Map.of());
  }
}
