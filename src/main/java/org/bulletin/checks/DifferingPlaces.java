package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.LocalText;
import org.bulletin.content.Region;
import org.bulletin.language.Language;

/**
 * Finds places of the bulletin that one language of an article names and the other nowhere. A
 * country may stand as an adjective in the other, so that the beginning of its name is enough.
 */
final class DifferingPlaces implements Checker.OfPair {

  /** Shorter names are words too. */
  private static final int SHORTEST = 3;

  private static final int STEM = 4;

  @Override
  public void check(ArticlePair pair, Findings findings) {
    List<Region> regions = pair.original().bulletin().regions();
    if (!regions.isEmpty() && !pair.lacksText()) {
      compare(pair.translation(), pair.original(), regions, findings);
      compare(pair.original(), pair.translation(), regions, findings);
    }
  }

  private static void compare(
      ArticleText one, ArticleText other, List<Region> regions, Findings findings) {
    List<Named> named = named(one, regions);
    String there = named.isEmpty() ? "" : Words.plain(text(other));
    for (Named place : named) {
      if (!isNamed(place.region().name(), other.language(), one.language(), there)) {
        findings.add(
            place.passage().place(place.start(), place.end()),
            place.name(),
            place.region().name().in(other.language()),
            other.file());
      }
    }
  }

  /** A place of the bulletin where an article names it first. */
  private record Named(Region region, String name, Passage passage, int start, int end) {}

  private static List<Named> named(ArticleText article, List<Region> regions) {
    List<Named> named = new ArrayList<>();
    String text = text(article);
    for (Region region : regions) {
      String name = region.name().in(article.language());
      if (name.length() >= SHORTEST && text.contains(name)) {
        first(article, region, name).ifPresent(named::add);
      }
    }
    // Where a name is part of a longer one, only the longer one is named.
    named.removeIf(place -> named.stream().anyMatch(longer -> covers(longer, place)));
    return named;
  }

  private static boolean covers(Named longer, Named place) {
    return longer.passage().equals(place.passage())
        && longer.start() <= place.start()
        && place.end() <= longer.end()
        && longer.name().length() > place.name().length();
  }

  private static Optional<Named> first(ArticleText article, Region region, String name) {
    for (Passage passage : article.passages()) {
      int at = Words.find(name, passage.text());
      if (at >= 0) {
        return Optional.of(new Named(region, name, passage, at, at + name.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(LocalText name, Language own, Language original, String text) {
    String plain = Words.plain(name.in(own));
    return Words.stand(plain, text)
        || Words.stand(Words.plain(name.in(original)), text)
        || Words.begin(plain.substring(0, Math.min(STEM, plain.length())), text);
  }

  private static String text(ArticleText article) {
    StringBuilder text = new StringBuilder();
    article.passages().forEach(passage -> text.append(passage.text()).append('\n'));
    return text.toString();
  }
}
