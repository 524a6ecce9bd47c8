package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page, however seldom opened, fails its reader. */
@ExtendWith(BrowserExtension.class)
class EveryPageIT {

  static Stream<Arguments> bulletinsAndScreens() {
    return Stream.of(BulletinUnderTest.values())
        .flatMap(
            bulletin ->
                Stream.of(Screen.PHONE, Screen.DESK, Screen.ZOOMED)
                    .map(screen -> Arguments.of(bulletin, screen)));
  }

  @ParameterizedTest
  @MethodSource("bulletinsAndScreens")
  void fitsTheScreenAndLoadsNothingFromElsewhereAndRaisesNoError(
      BulletinUnderTest bulletin, Screen screen, Browsing browsing) {
    List<String> wide = new ArrayList<>();
    try (Visit visit = browsing.visit(bulletin, screen)) {
      List<String> pages = browsing.site(bulletin).pages();
      for (String page : pages) {
        visit.open(page);
        if (visit.overflow() > 0) {
          wide.add(page + " is " + visit.overflow() + " px too wide");
        }
      }

      assertThat(pages).hasSizeGreaterThan(20);
      assertThat(wide).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
