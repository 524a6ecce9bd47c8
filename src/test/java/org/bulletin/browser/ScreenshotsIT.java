package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures that the README shows. With {@code -Dbulletin.screenshots=true} they are left
 * in {@code docs/images/}.
 */
@ExtendWith(BrowserExtension.class)
class ScreenshotsIT {

  private static final int SMALL = 200_000;

  @ParameterizedTest
  @CsvSource({
    "front-360, false",
    "front-360-dark, true",
    "front-1280, false",
    "front-1280-dark, true"
  })
  void theFrontPage(String name, boolean dark, Browsing browsing, @TempDir Path folder)
      throws IOException {
    try (Visit visit = browsing.visit(SAMPLE, screen(name, dark))) {
      visit.open("/fr/");

      assertThat(Files.size(picture(visit, name, folder))).isBetween(5_000L, (long) SMALL);
    }
  }

  @ParameterizedTest
  @CsvSource({"article-360, false", "article-1280, false", "article-1280-dark, true"})
  void anArticle(String name, boolean dark, Browsing browsing, @TempDir Path folder)
      throws IOException {
    try (Visit visit = browsing.visit(SAMPLE, screen(name, dark))) {
      visit.open("/fr/");
      visit.follow(visit.page().locator("main article h2 a").first());

      assertThat(Files.size(picture(visit, name, folder))).isBetween(5_000L, (long) SMALL);
    }
  }

  private static Screen screen(String name, boolean dark) {
    Screen screen = name.contains("360") ? Screen.PHONE : Screen.DESK;
    return dark ? screen.dark() : screen;
  }

  private static Path picture(Visit visit, String name, Path folder) {
    Path images = Boolean.getBoolean("bulletin.screenshots") ? Path.of("docs/images") : folder;
    Path file = images.resolve(name + ".png");
    visit.page().screenshot(new ScreenshotOptions().setPath(file));
    return file;
  }
}
