package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.THREE_LANGUAGES;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that a machine can check for readers with screen readers or weak sight. */
@ExtendWith(BrowserExtension.class)
class AccessibilityIT {

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

  static Stream<Arguments> sitesAndScreens() {
    return Stream.of("SAMPLE fr", "SAMPLE en", "THREE_LANGUAGES fr", "THREE_LANGUAGES ar")
        .map(site -> site.split(" "))
        .flatMap(
            site ->
                Stream.of(Screen.PHONE, Screen.TABLET, Screen.DESK)
                    .flatMap(screen -> Stream.of(screen, screen.dark()))
                    .map(
                        screen ->
                            Arguments.of(BulletinUnderTest.valueOf(site[0]), site[1], screen)));
  }

  @ParameterizedTest
  @MethodSource("sitesAndScreens")
  void noKindOfPageBreaksARule(
      BulletinUnderTest bulletin, String language, Screen screen, Browsing browsing) {
    List<String> violations = new ArrayList<>();
    try (Visit visit = browsing.visit(bulletin, screen)) {
      for (Kind kind : Kind.values()) {
        for (String address : kind.example(browsing.site(bulletin), language).stream().toList()) {
          visit.open(address);
          violations.addAll(violations(visit));
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

  private static List<String> violations(Visit visit) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    // The other mode serves frames from other hosts, and takes three times as long.
    return new AxeBuilder(visit.page())
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                visit.address()
                                    + " "
                                    + rule.getId()
                                    + ": "
                                    + node.getHtml()
                                    + "\n"
                                    + node.getFailureSummary()))
            .toList();
  }
}
