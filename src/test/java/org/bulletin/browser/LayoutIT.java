package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme suits what it is shown on. */
@ExtendWith(BrowserExtension.class)
class LayoutIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/2025/05/pont-de-wabaria-la-circulation-reprend/",
        "/ar/2025/05/jisr-wabaria/"
      })
  void aTableThatIsTooWideScrollsInABoxOfItsOwn(String article, Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.PHONE)) {
      visit.open(article);
      Locator table = visit.page().locator("main table");

      Object hidden =
          table.evaluate(
              """
              table => {
                let box = table.parentElement;
                while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) {
                  box = box.parentElement;
                }
                return box ? box.scrollWidth - box.clientWidth : -1;
              }
              """);

      assertThat(((Number) hidden).intValue()).isPositive();
      assertThat(visit.overflow()).isZero();
    }
  }

  @Test
  void rightToLeftPagesRunFromTheRight(Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.DESK)) {
      visit.open("/ar/2025/05/jisr-wabaria/");

      Locator crumbs = visit.page().locator("nav.breadcrumb li");
      assertThat(crumbs.count()).isGreaterThan(1);
      assertThat(crumbs.first().boundingBox().x).isGreaterThan(crumbs.last().boundingBox().x);
      Locator title = visit.page().locator(".masthead .name");
      assertThat(title.boundingBox().x).isGreaterThan(640);
    }
  }

  @Test
  void bothColourSchemesAreInk(Browsing browsing) {
    try (Visit light = browsing.visit(SAMPLE, Screen.PHONE);
        Visit dark = browsing.visit(SAMPLE, Screen.PHONE.dark())) {
      light.open("/fr/");
      dark.open("/fr/");

      assertThat(brightness(light, "backgroundColor")).isGreaterThan(200);
      assertThat(brightness(light, "color")).isLessThan(60);
      assertThat(brightness(dark, "backgroundColor")).isLessThan(60);
      assertThat(brightness(dark, "color")).isGreaterThan(200);
    }
  }

  @Test
  void paperTakesTheArticleInBlackOnWhiteWithoutNavigation(Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.DESK.dark())) {
      visit.open("/fr/2025/05/pont-de-wabaria-la-circulation-reprend/");

      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(brightness(visit, "backgroundColor")).isEqualTo(255);
      assertThat(brightness(visit, "color")).isLessThan(60);
      assertThat(visit.page().locator("h1").isVisible()).isTrue();
      assertThat(visit.page().locator("main table").isVisible()).isTrue();
      assertThat(visit.page().locator("nav.sections").isVisible()).isFalse();
      assertThat(visit.page().locator("nav.languages").isVisible()).isFalse();
      assertThat(printedAfterTheLink(visit)).contains("https://gao.example/");
      byte[] pdf = visit.page().pdf();
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
  }

  @Test
  void paperNamesTheAddressAndTheDay(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.DESK)) {
      visit.open(ARTICLE);
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(visit.page().locator(".address").innerText())
          .contains("https://bulletin.example/some/where" + ARTICLE);
      assertThat(visit.page().locator(".meta time").first().innerText()).isEqualTo("10 avril 2025");
      assertThat(visit.page().locator(".share").isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/", ARTICLE, "/fr/regions/kidal/", "/fr/rubriques/", "/fr/404.html"})
  void whateverOneTapsInANavigationIs44PixelsHigh(String address, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.open(address);

      assertThat(visit.page().evaluate(SMALL_TARGETS)).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/", ARTICLE})
  void nothingMoves(String address, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.DESK)) {
      visit.open(address);

      assertThat(visit.page().evaluate(MOVING)).isEqualTo(List.of());
    }
  }

  @Test
  void forcedColoursStillShowWhichRubricOneIsIn(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.DESK)) {
      visit
          .page()
          .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      visit.open(ARTICLE);

      Locator current = visit.page().locator(".sections .wide [aria-current]");
      assertThat(current.innerText()).isEqualTo("Communiqués");
      assertThat(current.evaluate("e => getComputedStyle(e).borderBottomStyle")).isEqualTo("solid");
    }
  }

  @Test
  void anArticleTakesTheColourOfItsRubric(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.DESK)) {
      visit.open(ARTICLE);
      Object colour = visit.page().locator(".kicker a").first().evaluate(COLOUR);
      assertThat(visit.page().locator(".prose p > a").first().evaluate(COLOUR)).isEqualTo(colour);

      visit.open("/fr/rubriques/operations/");
      assertThat(visit.page().locator(".site-header").evaluate("e => " + ACCENT))
          .isNotEqualTo(colour);
    }
  }

  private static final String ARTICLE =
      "/fr/2025/04/drone-tombe-pres-de-tinzaouatene-le-general-diarra-ecarte-tout-recul/";

  private static final String COLOUR = "e => getComputedStyle(e).color";

  private static final String ACCENT = "getComputedStyle(e, '::after').borderBottomColor";

  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('nav :is(a, button, summary)')]
        .filter(e => e.checkVisibility() && Math.round(e.getBoundingClientRect().height) < 44)
        .map(e => e.outerHTML)
      """;

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')]
        .filter(e => {
          const style = getComputedStyle(e);
          return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0
              || style.scrollBehavior !== 'auto';
        })
        .map(e => e.outerHTML)
      """;

  private static String printedAfterTheLink(Visit visit) {
    return (String)
        visit
            .page()
            .locator(".prose a[href^=http]")
            .first()
            .evaluate("link => getComputedStyle(link, '::after').content");
  }

  /** Returns the mean of red, green and blue. */
  private static int brightness(Visit visit, String property) {
    Object mean =
        visit
            .page()
            .evaluate(
                "property => getComputedStyle(document.body)[property].match(/\\d+/g).slice(0, 3)"
                    + ".reduce((sum, one) => sum + Number(one), 0) / 3",
                property);
    return ((Number) mean).intValue();
  }
}
