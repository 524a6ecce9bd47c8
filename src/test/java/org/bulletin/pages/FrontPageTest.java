package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the front page shows what. Articles are named by their rubric and their day. */
class FrontPageTest {

  private static final String LONG = "Un mot de plus. ".repeat(50);
  private static final Pattern PLACE =
      Pattern.compile(
          "class=\"card (top)|class=\"(card)\"|<section class=\"(briefs|rubric)|class=\"(headline)\""
              + "|/titre-([a-z]\\d+)/\"");

  private static final String PAGES_OF_FOUR =
      "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "page-size: 4\n";

  @TempDir Path folder;

  @Test
  void theNewestFollowTheLeadAndTheOthersStandUnderTheirRubrics() {
    String files = article("c1", 1) + articles("o", 2, 7) + article("n8", 8) + article("c9", 9);

    assertThat(shown(build(files).page("/fr/")))
        .isEqualTo(
            "top c9, card n8, card o7, card o6,"
                + " rubric card o5, headline o4, headline o3, headline o2, rubric card c1");
  }

  @Test
  void shortArticlesStandAsTitlesInBrief() {
    String files = articles("o", 1, 5) + brief("n6", 6) + brief("n7", 7);

    assertThat(shown(build(files).page("/fr/")))
        .isEqualTo(
            "card o5, card o4, card o3, briefs headline n7, headline n6,"
                + " rubric card o2, headline o1");
  }

  @Test
  void whereAllAreShortTheNewestAreShownInFull() {
    String files = brief("n1", 1) + brief("n2", 2) + brief("n3", 3) + brief("n4", 4);

    assertThat(shown(build(files).page("/fr/")))
        .isEqualTo("card n4, card n3, card n2, briefs headline n1");
  }

  @Test
  void aRubricWithFewArticlesOnTheFrontPageShowsOlderOnesToo() {
    String files = PAGES_OF_FOUR + articles("n", 1, 4) + articles("o", 5, 12);

    assertThat(shown(build(files).page("/fr/")))
        .isEqualTo(
            "card o12, card o11, card o10, rubric card o9, headline o8, headline o7,"
                + " rubric card n4, headline n3, headline n2");
  }

  @Test
  void aNumberedPageShowsItsArticlesAlike() {
    String files = PAGES_OF_FOUR + articles("n", 1, 4) + articles("o", 5, 12);

    assertThat(shown(build(files).page("/fr/pages/1/")))
        .isEqualTo("card n4, card n3, card n2, card n1");
  }

  private static String shown(String page) {
    return places(page).stream()
        .map(place -> place.matches("[a-z]\\d+") ? place + "," : place)
        .collect(Collectors.joining(" "))
        .replaceFirst(",$", "");
  }

  private static List<String> places(String page) {
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return PLACE.matcher(main).results().map(FrontPageTest::found).toList();
  }

  private static String found(MatchResult place) {
    return IntStream.rangeClosed(1, place.groupCount())
        .mapToObj(place::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }

  private TestBuild build(String files) {
    return TestBulletin.in(folder).with(files).generate();
  }

  private static String articles(String rubric, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(day -> article(rubric + day, day))
        .collect(Collectors.joining());
  }

  private static String article(String name, int day) {
    return written(name, day, LONG);
  }

  private static String brief(String name, int day) {
    return written(name, day, "Un mot.");
  }

  private static String written(String name, int day, String text) {
    String rubric =
        switch (name.charAt(0)) {
          case 'c' -> "cooperation";
          case 'n' -> "notes";
          default -> "operations";
        };
    return TestBulletin.article(
            name + ".fr.md", "2025-05-%02d".formatted(day), "Titre " + name, text)
        .replace("rubric: operations", "rubric: " + rubric);
  }
}
