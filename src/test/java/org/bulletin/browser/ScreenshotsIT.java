package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures that the README and {@code docs/gallery.md} show; a name tells the page, the
 * width and the scheme. With {@code -Dbulletin.screenshots=true} they are left in {@code
 * docs/images/}.
 */
@ExtendWith(BrowserExtension.class)
class ScreenshotsIT {

  /** All pictures together stay below 1.5 MB. */
  private static final long SMALL = 110_000;

  private static final String TODAY = "2025-06-01";

  private static final String PICTURES_ARE_THERE =
      "() => Promise.all([...document.images].filter(image => image.loading !== 'lazy')"
          + ".map(image => image.decode()))";

  @ParameterizedTest
  @CsvSource({
    "front-360, SAMPLE, /fr/",
    "front-360-dark, SAMPLE, /fr/",
    "front-768, SAMPLE, /fr/",
    "front-768-dark-en, SAMPLE, /en/",
    "front-1280, SAMPLE, /fr/",
    "front-1280-dark, SAMPLE, /fr/",
    "front-1280-ar, THREE_LANGUAGES, /ar/",
    "rubric-768-en, SAMPLE, /en/rubrics/operations/",
    "rubric-1280-dark, SAMPLE, /fr/rubriques/communiques/"
  })
  void anIndex(
      String name,
      BulletinUnderTest bulletin,
      String address,
      Browsing browsing,
      @TempDir Path folder)
      throws IOException {
    try (Visit visit = browsing.visit(bulletin, screen(name))) {
      visit.open(address);

      assertThat(Files.size(picture(visit, name, folder))).isBetween(3_000L, SMALL);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "article-360, SAMPLE, /fr/",
    "article-768-dark-en, SAMPLE, /en/",
    "article-1280, SAMPLE, /fr/",
    "article-1280-dark, SAMPLE, /fr/",
    "article-360-dark-ar, THREE_LANGUAGES, /ar/",
    "article-1280-ar, THREE_LANGUAGES, /ar/"
  })
  void anArticle(
      String name,
      BulletinUnderTest bulletin,
      String front,
      Browsing browsing,
      @TempDir Path folder)
      throws IOException {
    try (Visit visit = browsing.visit(bulletin, screen(name))) {
      visit.page().clock().setFixedTime(TODAY);
      visit.open(front);
      visit.follow(visit.page().locator("main article h2 a").first());

      assertThat(Files.size(picture(visit, name, folder))).isBetween(3_000L, SMALL);
    }
  }

  private static Screen screen(String name) {
    Screen screen =
        name.contains("360") ? Screen.PHONE : name.contains("768") ? Screen.TABLET : Screen.DESK;
    return name.contains("-dark") ? screen.dark() : screen;
  }

  private static Path picture(Visit visit, String name, Path folder) throws IOException {
    Path images = Boolean.getBoolean("bulletin.screenshots") ? Path.of("docs/images") : folder;
    Path file = images.resolve(name + ".png");
    visit.page().evaluate(PICTURES_ARE_THERE);
    visit.page().screenshot(new ScreenshotOptions().setPath(file));
    FewColours.reduce(file);
    return file;
  }
}
