package org.bulletin.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bulletin.content.ArticleId;
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
 * took a tenth of the time of a build after an edit. Thread-safe.
 */
final class OlderArticles {

  private static final int RELATED = 3;

  /** How far back each index is searched, so that the work does not grow with the archive. */
  private static final int SEARCHED = 12;

  private final Edition edition;
  private final Map<ArticleId, Integer> places;

  /** The numbers of each article's regions and rubrics. */
  private final int[][] regions;

  private final int[][] rubrics;
  private final Map<String, int[]> ofRegion = new ConcurrentHashMap<>();
  private final Map<String, int[]> ofRubric = new ConcurrentHashMap<>();

  OlderArticles(Edition edition) {
    this.edition = edition;
    int count = edition.articles().size();
    this.places = new HashMap<>(2 * count);
    this.regions = new int[count][];
    this.rubrics = new int[count][];
    Map<String, Integer> numbers = new HashMap<>();
    for (ArticleVersion article : edition.articles()) {
      int place = places.size();
      places.put(article.id(), place);
      regions[place] = numbers(article.regions(), Region::key, numbers);
      rubrics[place] = numbers(article.rubrics(), Rubric::key, numbers);
    }
  }

  private static <T> int[] numbers(
      List<T> items, Function<T, String> key, Map<String, Integer> numbers) {
    int[] found = new int[items.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.computeIfAbsent(key.apply(items.get(i)), unknown -> numbers.size());
    }
    return found;
  }

  /** Returns the newest article of the same main rubric among those that are older. */
  Optional<ArticleVersion> previousInRubric(ArticleVersion article) {
    int[] same = placesOf(article.mainRubric());
    int older = firstOlder(same, place(article));
    return older < same.length ? Optional.of(article(same[older])) : Optional.empty();
  }

  /** Returns the articles that share most regions and rubrics, the newest first among equals. */
  List<ArticleVersion> related(ArticleVersion article) {
    Best best = new Best(place(article));
    article.regions().forEach(region -> best.addOlder(placesOf(region)));
    article.rubrics().forEach(rubric -> best.addOlder(placesOf(rubric)));
    return IntStream.of(best.places).limit(best.count).mapToObj(this::article).toList();
  }

  private ArticleVersion article(int place) {
    return edition.articles().get(place);
  }

  private int place(ArticleVersion article) {
    return Optional.ofNullable(places.get(article.id())).orElseThrow();
  }

  private int[] placesOf(Region region) {
    return ofRegion.computeIfAbsent(region.key(), key -> places(edition.of(region)));
  }

  private int[] placesOf(Rubric rubric) {
    return ofRubric.computeIfAbsent(rubric.key(), key -> places(edition.of(rubric)));
  }

  /** Places grow as articles get older, as an index has them. */
  private int[] places(List<ArticleVersion> newestFirst) {
    return newestFirst.stream().mapToInt(this::place).toArray();
  }

  private static int firstOlder(int[] places, int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** A shared region says more than a shared rubric. */
  private int shared(int one, int other) {
    return 2 * shared(regions[one], regions[other]) + shared(rubrics[one], rubrics[other]);
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
    private final int[] places = new int[RELATED];
    private final int[] shared = new int[RELATED];
    private int count;

    Best(int place) {
      this.place = place;
    }

    void addOlder(int[] index) {
      int start = firstOlder(index, place);
      int end = Math.min(index.length, start + SEARCHED);
      for (int i = start; i < end; i++) {
        add(index[i], shared(place, index[i]));
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
