package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader finds the way by links alone, on any screen, with scripts or without. */
@ExtendWith(BrowserExtension.class)
class ReadingIT {

  static Stream<Screen> screens() {
    return Stream.of(
        Screen.PHONE, Screen.DESK, Screen.PHONE.withoutScripts(), Screen.DESK.withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void aReaderChoosesALanguageAndOpensAnArticle(Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      visit.open("/");
      visit.follow(visit.page().locator("main a[hreflang=fr]"));
      assertThat(visit.address()).isEqualTo("/fr/");
      assertThat(language(visit)).isEqualTo("fr");

      Locator first = visit.page().locator("main article h2 a").first();
      String title = first.innerText();
      visit.follow(first);

      assertThat(heading(visit)).isEqualTo(title);
      assertThat(visit.address()).matches("/fr/\\d{4}/\\d{2}/[a-z0-9-]+/");
      assertThat(visit.page().locator(".prose").innerText()).hasSizeGreaterThan(300);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theLanguageSwitchLeadsToTheSameArticleAndBack(Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      openAnArticle(visit);
      String address = visit.address();
      String title = heading(visit);

      visit.follow(visit.page().locator("nav.languages a[hreflang=en]"));
      assertThat(visit.address()).matches("/en/\\d{4}/\\d{2}/[a-z0-9-]+/");
      assertThat(language(visit)).isEqualTo("en");
      assertThat(heading(visit)).isNotEqualTo(title);

      visit.follow(visit.page().locator("nav.languages a[hreflang=fr]"));
      assertThat(visit.address()).isEqualTo(address);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void anArticleLeadsToItsRubricAndItsRegionsWhichListIt(Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      openAnArticle(visit);
      String address = visit.address();
      String title = heading(visit);

      for (String index : List.of("/rubriques/", "/regions/")) {
        Locator link = visit.page().locator("main article header a[href*='" + index + "']").first();
        String name = link.innerText();
        visit.follow(link);
        assertThat(visit.address()).startsWith("/fr" + index);
        assertThat(heading(visit)).isEqualTo(name);

        visit.follow(visit.page().locator("main h2 a", has(title)));
        assertThat(visit.address()).isEqualTo(address);
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theBreadcrumbLeadsBackToTheRubricAndToTheFrontPage(Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      openAnArticle(visit);

      visit.follow(visit.page().locator("nav.breadcrumb a").last());
      assertThat(visit.address()).startsWith("/fr/rubriques/");

      visit.follow(visit.page().locator("nav.breadcrumb a").first());
      assertThat(visit.address()).isEqualTo("/fr/");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theNavigationReachesEveryRubric(Screen screen, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, screen)) {
      visit.open("/fr/");
      if (screen.width() < 960) {
        visit.page().locator("nav.sections summary").click();
      }

      visit.follow(visit.page().locator("nav.sections a[href*='/operations/']:visible"));

      assertThat(visit.address()).isEqualTo("/fr/rubriques/operations/");
      assertThat(heading(visit)).isEqualTo("Opérations");
    }
  }

  @Test
  void anArticleThatIsNotTranslatedSaysSoInTheIndexAndOnItsPage(Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.PHONE)) {
      visit.open("/en/regions/gao/");
      Locator card = visit.page().locator("article", has("Le bac reste à quai"));
      assertThat(card.innerText()).contains("not translated");
      assertThat(card.locator("h2").getAttribute("lang")).isEqualTo("fr");

      visit.follow(card.locator("h2 a"));

      assertThat(visit.address()).startsWith("/fr/2025/05/");
      assertThat(visit.page().locator("nav.languages li", has("English")).innerText())
          .contains("page non traduite");
      Locator explanation = visit.page().locator(".untranslated[lang=en]");
      assertThat(explanation.innerText()).contains("has not been translated into your language");
      visit.follow(explanation.locator("a"));
      assertThat(visit.address()).isEqualTo("/en/");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aReaderTurnsThePagesOfAnIndexToItsOldestArticleAndBack(Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.PHONE)) {
      visit.open("/fr/");
      followAll(visit, "nav.pager a[rel=next]");
      assertThat(visit.address()).isEqualTo("/fr/pages/1/");
      assertThat(visit.page().locator("main article").last().innerText())
          .contains("Réunion à Anéfis");

      followAll(visit, "nav.pager a[rel=prev]");
      visit.arriveAt("/fr/");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void anOldAddressLeadsToTheArticle(Browsing browsing) {
    try (Visit visit = browsing.visit(THREE_LANGUAGES, Screen.PHONE)) {
      visit.open("/fr/2025/05/ancien-titre/");

      visit.arriveAt("/fr/2025/05/pont-de-wabaria-la-circulation-reprend/");

      assertThat(heading(visit)).startsWith("Pont de Wabaria");
    }
  }

  @Test
  void anUnknownAddressIsAnsweredInItsLanguageWithWaysOn(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      Response answer =
          visit.page().navigate(browsing.site(SAMPLE).url("/en/2025/04/no-such-article/"));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(language(visit)).isEqualTo("en");
      assertThat(heading(visit)).isEqualTo("Page not found");

      visit.follow(visit.page().locator("main a").first());

      assertThat(visit.address()).isEqualTo("/en/");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tout/autre/dossier/"})
  void aSiteThatWasMovedReadsTheSame(String path, Browsing browsing) {
    try (Visit visit = browsing.visitAt(path, SAMPLE, Screen.PHONE)) {
      visit.open("/");
      visit.follow(visit.page().locator("main a[hreflang=en]"));
      visit.follow(visit.page().locator("main article h2 a").first());
      assertThat(visit.address()).matches("/en/\\d{4}/\\d{2}/[a-z0-9-]+/");
      visit.follow(visit.page().locator("nav.breadcrumb a").last());
      visit.follow(visit.page().locator("nav.languages a[hreflang=fr]"));

      assertThat(visit.address()).startsWith("/fr/rubriques/");
      assertThat(visit.page().locator("nav.sections details").isVisible()).isTrue();
      assertThat(visit.page().evaluate("() => document.styleSheets.length")).isEqualTo(1);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static void openAnArticle(Visit visit) {
    visit.open("/fr/");
    visit.follow(visit.page().locator("main article h2 a").first());
  }

  private static void followAll(Visit visit, String link) {
    while (visit.page().locator(link).count() > 0) {
      visit.follow(visit.page().locator(link));
    }
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static String heading(Visit visit) {
    return visit.page().locator("h1").innerText();
  }

  private static String language(Visit visit) {
    return visit.page().locator("html").getAttribute("lang");
  }
}
