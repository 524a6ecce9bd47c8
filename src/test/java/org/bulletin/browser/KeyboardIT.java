package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads with the keyboard sees where the focus is, and need not pass the navigation. */
@ExtendWith(BrowserExtension.class)
class KeyboardIT {

  private static final int STOPS = 40;

  @Test
  void theSkipLinkIsFirstShowsItselfAndLeadsToTheContent(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.open("/fr/");
      Locator skip = visit.page().locator("a.skip");
      assertThat(skip.boundingBox().y + skip.boundingBox().height).isLessThanOrEqualTo(0);

      visit.page().keyboard().press("Tab");
      assertThat(focused(visit, "e => e.className")).isEqualTo("skip");
      assertThat(skip.boundingBox().y).isGreaterThanOrEqualTo(0);

      visit.page().keyboard().press("Enter");
      visit.page().keyboard().press("Tab");
      assertThat(visit.address()).isEqualTo("/fr/#_content");
      assertThat(focused(visit, "e => e.closest('main') !== null")).isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void everyStopShowsTheFocusInsideTheWindow(int width, Browsing browsing) {
    Screen screen = width == 360 ? Screen.PHONE : Screen.DESK;
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      visit.open("/fr/");
      visit.follow(visit.page().locator("main article h2 a").first());

      List<Object> unseen = new ArrayList<>();
      for (int stop = 0; stop < STOPS; stop++) {
        visit.page().keyboard().press("Tab");
        if (focused(visit, IS_SEEN).equals(false)) {
          unseen.add(focused(visit, "e => e.outerHTML"));
        }
      }

      assertThat(unseen).isEmpty();
    }
  }

  @Test
  void aReaderOpensTheRubricsAndOneOfThemWithoutAMouse(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.open("/fr/");
      for (int stop = 0; stop < STOPS && focused(visit, IS_SUMMARY).equals(false); stop++) {
        visit.page().keyboard().press("Tab");
      }
      visit.page().keyboard().press("Enter");
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().press("Enter");

      visit.arriveAt("/fr/rubriques/a-la-une/");
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("À la une");
    }
  }

  private static final String IS_SUMMARY = "e => e.tagName === 'SUMMARY'";

  private static final String IS_SEEN =
      """
      e => {
        if (e === document.body) return true;
        const style = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      }
      """;

  private static Object focused(Visit visit, String question) {
    return visit.page().evaluate("() => (" + question + ")(document.activeElement)");
  }
}
