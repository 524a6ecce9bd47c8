package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that a machine can check for readers with screen readers or weak sight. */
@ExtendWith(BrowserExtension.class)
class AccessibilityIT {

  private static final Map<String, ?> ALL_RULES = Map.of("resultTypes", List.of("violations"));

  /** The rest comes out the same in dark colours. */
  private static final Map<String, ?> RULES_OF_COLOURS =
      Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

  private static final String VIOLATIONS =
      """
      async rules => (await axe.run(rules)).violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.html + '\\n' + node.failureSummary))""";

  /** The kinds of page, by the shape of their addresses. */
  enum Kind {
    CHOOSER("/"),
    FRONT("/../"),
    NUMBERED_PAGE("/../pages/\\d+/"),
    ARTICLE("/../\\d{4}/\\d{2}/[^/]+/"),
    RUBRIC("/../rubri[^/]+/[^/]+/"),
    RUBRICS("/../rubri[^/]+/"),
    REGION("/../regions/[^/]+/"),
    REGIONS("/../regions/"),
    ARCHIVE("/../archives?/"),
    MONTH("/../archives?/\\d{4}/\\d{2}/"),
    STANDING_PAGE("/../(about|a-propos|hawl)/"),
    NOT_FOUND("/../404.html");

    private final String address;

    Kind(String address) {
      this.address = address;
    }

    /** Returns the last address of this kind in a language. */
    Optional<String> example(SiteServer site, String language) {
      return site.pages().stream()
          .filter(page -> page.matches(address.replace("..", language)))
          .reduce((before, last) -> last);
    }
  }

  @ParameterizedTest
  @CsvSource({"SAMPLE, fr", "SAMPLE, en", "THREE_LANGUAGES, fr", "THREE_LANGUAGES, ar"})
  void noKindOfPageBreaksARule(BulletinUnderTest bulletin, String language, Browsing browsing) {
    List<String> violations = new ArrayList<>();
    try (Visit visit = browsing.visit(bulletin, Screen.DESK)) {
      for (Kind kind : Kind.values()) {
        for (String address : kind.example(browsing.site(bulletin), language).stream().toList()) {
          visit.open(address);
          visit.page().evaluate(AxeBuilder.getAxeScript());
          for (Screen screen : List.of(Screen.DESK, Screen.TABLET, Screen.PHONE)) {
            violations.addAll(violations(visit, screen, ALL_RULES));
            violations.addAll(violations(visit, screen.dark(), RULES_OF_COLOURS));
          }
        }
      }
    }

    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SAMPLE, fr", "SAMPLE, en", "THREE_LANGUAGES, fr", "THREE_LANGUAGES, ar"})
  void allKindsOfPageAreThere(BulletinUnderTest bulletin, String language, Browsing browsing) {
    assertThat(Kind.values())
        .filteredOn(kind -> kind != Kind.NUMBERED_PAGE || bulletin == THREE_LANGUAGES)
        .allSatisfy(
            kind -> assertThat(kind.example(browsing.site(bulletin), language)).isPresent());
  }

  private static List<String> violations(Visit visit, Screen screen, Map<String, ?> rules) {
    visit.turnTo(screen);
    return ((List<?>) visit.page().evaluate(VIOLATIONS, rules))
        .stream().map(violation -> visit.address() + " on " + screen + ", " + violation).toList();
  }
}
