package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens a feed in a browser sees a page. */
@ExtendWith(BrowserExtension.class)
class FeedIT {

  static Stream<Arguments> feedsAndScreens() {
    return Stream.of("/fr/atom.xml", "/fr/rss.xml", "/ar/regions/أنفيس/rss.xml")
        .flatMap(
            feed ->
                Stream.of(Screen.PHONE, Screen.DESK, Screen.PHONE.dark().withoutScripts())
                    .map(screen -> Arguments.of(feed, screen)));
  }

  @ParameterizedTest
  @MethodSource("feedsAndScreens")
  void aFeedShowsTitlesAndLeadsInTheThemesColours(String feed, Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, screen)) {
      visit.open(feed);

      Locator root = visit.page().locator(":root");
      assertThat(seen(visit))
          .contains(visit.page().title(), "/some/where" + feed.substring(0, 4))
          .doesNotContain("urn:uuid:", "<p>", "<item>", "This XML file");
      Locator headline = visit.page().locator("h2 a").first();
      assertThat(headline.isVisible()).isTrue();
      assertThat(headline.getAttribute("href")).startsWith("https://bulletin.example/some/where/");
      assertThat(colour(root, "backgroundColor"))
          .isEqualTo(isDark(screen) ? "rgb(17, 21, 31)" : "rgb(252, 251, 248)");
      assertThat(visit.overflow()).isZero();
      assertThat(visit.complaints()).filteredOn(one -> !one.contains("favicon")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ar/atom.xml", "/ar/rss.xml"})
  void anArabicFeedRunsFromTheRight(String feed, Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.DESK)) {
      visit.open(feed);

      for (String part : new String[] {"h1", "entry > summary, item > description"}) {
        Locator shown = visit.page().locator(part).first();
        assertThat(shown.evaluate("one => getComputedStyle(one).direction")).isEqualTo("rtl");
      }
    }
  }

  /** Returns what a reader who copies the whole page gets: what is shown, and nothing else. */
  private static String seen(Visit visit) {
    return (String)
        visit
            .page()
            .evaluate(
                "() => { getSelection().selectAllChildren(document.documentElement);"
                    + " return getSelection().toString(); }");
  }

  private static boolean isDark(Screen screen) {
    return screen.equals(Screen.PHONE.dark().withoutScripts());
  }

  private static Object colour(Locator element, String property) {
    return element.evaluate("(one, property) => getComputedStyle(one)[property]", property);
  }
}
