package org.bulletin.pages;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;

/**
 * What the page of each article of an edition shows of others: older articles only, so that it
 * stays as it is when newer ones are published.
 *
 * <p>Every article's page asks, in every build that has anything to do. So articles are numbers
 * here, their places in the edition, and regions and rubrics are too: to compare them as objects
 * took a tenth of the time of a build after an edit. A preview asks for one article after each
 * edit, so that nothing is numbered before it is looked at. Thread-safe.
 */
final class OlderArticles {

  private static final int RELATED = 3;

  /** How far back each index is searched, so that the work does not grow with the archive. */
  private static final int SEARCHED = 12;

  private final Edition edition;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger unused = new AtomicInteger();

  /** By the articles' places. */
  private final AtomicReferenceArray<Kinds> kinds;

  private final Map<String, int[]> ofRegion = new ConcurrentHashMap<>();
  private final Map<String, int[]> ofRubric = new ConcurrentHashMap<>();

  OlderArticles(Edition edition) {
    this.edition = edition;
    this.kinds = new AtomicReferenceArray<>(edition.articles().size());
  }

  /** The numbers of an article's regions and rubrics. */
  private static final class Kinds {
    private final int[] regions;
    private final int[] rubrics;

    Kinds(int[] regions, int[] rubrics) {
      this.regions = regions;
      this.rubrics = rubrics;
    }
  }

  /**
   * What an article's page shows of others.
   *
   * @param previous the newest article of the same main rubric among those that are older
   * @param related the articles that share most regions and rubrics, the newest first among equals
   */
  record Older(Optional<ArticleVersion> previous, List<ArticleVersion> related) {}

  /** Returns what an article's page shows of others. */
  Older than(ArticleVersion article) {
    int place = place(article);
    Best best = new Best(place);
    article.regions().forEach(region -> best.addOlder(placesOf(region)));
    article.rubrics().forEach(rubric -> best.addOlder(placesOf(rubric)));
    return new Older(
        previous(placesOf(article.mainRubric()), place),
        IntStream.of(best.places).limit(best.count).mapToObj(this::article).toList());
  }

  private Optional<ArticleVersion> previous(int[] same, int place) {
    int older = firstOlder(same, place);
    return older < same.length ? Optional.of(article(same[older])) : Optional.empty();
  }

  private ArticleVersion article(int place) {
    return edition.articles().get(place);
  }

  private int place(ArticleVersion article) {
    return Collections.binarySearch(edition.articles(), article, ArticleVersion.NEWEST_FIRST);
  }

  private int[] placesOf(Region region) {
    return ofRegion.computeIfAbsent(region.key(), key -> places(edition.of(region)));
  }

  private int[] placesOf(Rubric rubric) {
    return ofRubric.computeIfAbsent(rubric.key(), key -> places(edition.of(rubric)));
  }

  /** An index has the same objects as the edition, in the same order. */
  @SuppressWarnings("ReferenceEquality") // what is made once is kept as the same object
  private int[] places(List<ArticleVersion> index) {
    List<ArticleVersion> all = edition.articles();
    int[] places = new int[index.size()];
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      while (all.get(place) != index.get(i)) {
        place++;
      }
      places[i] = place++;
    }
    return places;
  }

  private Kinds kinds(int place) {
    Kinds known = kinds.get(place);
    if (known == null) {
      ArticleVersion article = article(place);
      known =
          new Kinds(
              numbers(article.regions(), Region::key), numbers(article.rubrics(), Rubric::key));
      kinds.set(place, known);
    }
    return known;
  }

  /** A region and a rubric are never compared, so that they may have the same number. */
  private <T> int[] numbers(List<T> items, Function<T, String> key) {
    int[] found = new int[items.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] =
          numbers.computeIfAbsent(key.apply(items.get(i)), unknown -> unused.getAndIncrement());
    }
    return found;
  }

  private static int firstOlder(int[] places, int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** A shared region says more than a shared rubric. */
  private static int shared(Kinds one, Kinds other) {
    return 2 * shared(one.regions, other.regions) + shared(one.rubrics, other.rubrics);
  }

  private static int shared(int[] some, int[] others) {
    int shared = 0;
    for (int one : some) {
      for (int other : others) {
        shared += one == other ? 1 : 0;
      }
    }
    return shared;
  }

  /** Those that share most with one article, the best first. */
  private final class Best {
    private final int place;
    private final Kinds own;
    private final int[] places = new int[RELATED];
    private final int[] shared = new int[RELATED];
    private int count;

    Best(int place) {
      this.place = place;
      this.own = kinds(place);
    }

    void addOlder(int[] index) {
      int start = firstOlder(index, place);
      int end = Math.min(index.length, start + SEARCHED);
      for (int i = start; i < end; i++) {
        add(index[i], shared(own, kinds(index[i])));
      }
    }

    private void add(int other, int sharing) {
      int at = count;
      while (at > 0 && isBetter(other, sharing, at - 1)) {
        at--;
      }
      boolean known = at > 0 && places[at - 1] == other;
      if (at == RELATED || known) {
        return;
      }
      count = Math.min(count + 1, RELATED);
      for (int i = count - 1; i > at; i--) {
        places[i] = places[i - 1];
        shared[i] = shared[i - 1];
      }
      places[at] = other;
      shared[at] = sharing;
    }

    private boolean isBetter(int other, int sharing, int than) {
      return sharing > shared[than] || (sharing == shared[than] && other < places[than]);
    }
  }
}
