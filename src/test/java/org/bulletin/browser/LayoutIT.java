package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
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
