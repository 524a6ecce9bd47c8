package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page, however seldom opened, fails its reader. */
@ExtendWith(BrowserExtension.class)
class EveryPageIT {

  @ParameterizedTest
  @EnumSource
  void fitsEveryScreenAndLoadsNothingFromElsewhereAndRaisesNoError(
      BulletinUnderTest bulletin, Browsing browsing) {
    List<String> wide = new ArrayList<>();
    try (Visit visit = browsing.visit(bulletin, Screen.DESK)) {
      List<String> pages = browsing.site(bulletin).pages();
      for (String page : pages) {
        visit.open(page);
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE, Screen.ZOOMED)) {
          visit.turnTo(screen);
          if (visit.overflow() > 0) {
            wide.add("%s is %d px too wide for %s".formatted(page, visit.overflow(), screen));
          }
        }
      }

      assertThat(pages).hasSizeGreaterThan(20);
      assertThat(wide).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
