package org.bulletin.site;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes articles of what editors wrote, and takes those of before that would come out the same. */
final class ArticleAssembler {

  private final VersionAssembler assembler;
  private final LinkResolver links;
  private final Placement placement;
  private final Predicate<PairedVersion> isPublished;

  /**
   * @param isPublished tells of a version whether it is published or shown
   */
  ArticleAssembler(
      VersionAssembler assembler,
      LinkResolver links,
      Placement placement,
      Predicate<PairedVersion> isPublished) {
    this.assembler = assembler;
    this.links = links;
    this.placement = placement;
    this.isPublished = isPublished;
  }

  /**
   * What is made of articles.
   *
   * @param all of every article, in the order of the identities
   * @param gone what was made before and is not among them
   * @param come those of them that were not there before
   */
  record Made(List<MadeArticle> all, List<MadeArticle> gone, List<MadeArticle> come) {}

  /**
   * Makes articles.
   *
   * @param articles in the order of the identities
   * @param before what was made of those from which {@code changes} leads to these
   * @param moved the names of documents that links find elsewhere than before
   * @param inPlace whether whatever has not changed is known to stand where it stood
   */
  @SuppressWarnings("ReferenceEquality") // what is paired once is kept as the same object
  Made make(
      List<PairedArticle> articles,
      List<MadeArticle> before,
      PairingChanges changes,
      Set<String> moved,
      boolean inPlace) {
    MadeArticle[] made = new MadeArticle[articles.size()];
    List<Integer> anew = new ArrayList<>();
    List<MadeArticle> gone = new ArrayList<>();
    Iterator<PairedArticle> come = changes.come().iterator();
    Optional<PairedArticle> nextToCome = next(come);
    int last = 0;
    for (int i = 0; i < made.length; i++) {
      PairedArticle article = articles.get(i);
      if (nextToCome.isPresent() && nextToCome.get() == article) {
        nextToCome = next(come);
        anew.add(i);
      } else {
        while (before.get(last).paired() != article) {
          gone.add(before.get(last++));
        }
        made[i] = before.get(last++);
        if (!isStill(made[i], moved, inPlace)) {
          gone.add(made[i]);
          anew.add(i);
        }
      }
    }
    gone.addAll(before.subList(last, before.size()));
    anew.parallelStream().forEach(i -> made[i] = made(articles.get(i)));
    return new Made(List.of(made), gone, anew.stream().map(i -> made[i]).toList());
  }

  private static Optional<PairedArticle> next(Iterator<PairedArticle> articles) {
    return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
  }

  private boolean isStill(MadeArticle last, Set<String> moved, boolean inPlace) {
    return last.isStill(moved) && (inPlace || standsAsItStood(last));
  }

  private boolean standsAsItStood(MadeArticle last) {
    long published = last.paired().versions().stream().filter(isPublished).count();
    return published == last.versions().size()
        && last.versions().stream()
            .allMatch(version -> isPublished.test(version.paired()) && version.isIn(placement));
  }

  private MadeArticle made(PairedArticle article) {
    return MadeArticle.of(
        article,
        article.versions().stream()
            .filter(isPublished)
            .map(
                version ->
                    assembler.made(version, placement.document(version.source().file()), links))
            .toList());
  }
}
