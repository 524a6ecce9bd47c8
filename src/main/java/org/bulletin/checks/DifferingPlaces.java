package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.LocalText;
import org.bulletin.content.Region;
import org.bulletin.language.Language;
import org.bulletin.language.Letters;
import org.bulletin.language.TextWords;

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
    List<Start> starts = starts(article, regions);
    for (Region region : regions) {
      String name = region.name().in(article.language());
      if (name.length() >= SHORTEST) {
        first(starts, region, name).ifPresent(named::add);
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

  /** A word that begins as some name does. */
  private record Start(Passage passage, int at) {

    private boolean isOf(String name) {
      String text = passage.text();
      int end = at + name.length();
      return text.startsWith(name, at)
          && (end == text.length() || !Letters.isLetterOrDigit(text.charAt(end)));
    }
  }

  private static List<Start> starts(ArticleText article, List<Region> regions) {
    long letters = 0;
    for (Region region : regions) {
      String name = region.name().in(article.language());
      letters |= name.isEmpty() ? 0 : bit(name.charAt(0));
    }
    List<Start> starts = new ArrayList<>();
    for (Passage passage : article.passages()) {
      TextWords words = article.words(passage);
      for (int word = 0; word < words.count(); word++) {
        if ((letters & bit(words.text().charAt(words.start(word)))) != 0) {
          starts.add(new Start(passage, words.start(word)));
        }
      }
    }
    return starts;
  }

  /** Some letters have the same one, which costs a look and no more. */
  private static long bit(char letter) {
    return 1L << letter;
  }

  private static Optional<Named> first(List<Start> starts, Region region, String name) {
    for (Start start : starts) {
      if (start.isOf(name)) {
        return Optional.of(
            new Named(region, name, start.passage(), start.at(), start.at() + name.length()));
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
