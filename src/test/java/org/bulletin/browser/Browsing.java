package org.bulletin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bulletin.html.BulletinUnderTest;
import org.bulletin.testing.TestFolders;

/**
 * A browser, and the sites that it visits, each built and served when it is first asked for:
 *
 * <pre>{@code
 * try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
 *   visit.open("/fr/");
 *   assertThat(visit.page().title()).isEqualTo("Bulletin Sécurité");
 * }
 * }</pre>
 */
final class Browsing implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  private final Map<BulletinUnderTest, SiteServer> servers = new EnumMap<>(BulletinUnderTest.class);
  private final List<SiteServer> elsewhere = new ArrayList<>();

  Browsing(Path chromium) {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(Chromium.ARGUMENTS));
  }

  /** Starts a reader's visit, with nothing left from visits before. */
  Visit visit(BulletinUnderTest bulletin, Screen screen) {
    return visit(site(bulletin).url("/"), screen);
  }

  /**
   * Starts a visit to a site that something else serves.
   *
   * @param root where it begins, with a slash at the end
   */
  Visit visit(String root, Screen screen) {
    return Visit.start(browser, root, screen);
  }

  /** Starts a visit to a site that stands at another path than its bulletin says. */
  Visit visitAt(String path, BulletinUnderTest bulletin, Screen screen) {
    SiteServer moved = SiteServer.start(site(bulletin).folder(), path);
    elsewhere.add(moved);
    return visit(moved.url("/"), screen);
  }

  /** Returns the site of a bulletin, served on this machine. */
  SiteServer site(BulletinUnderTest bulletin) {
    return servers.computeIfAbsent(bulletin, one -> SiteServer.start(one.build(folder())));
  }

  @Override
  public void close() {
    servers.values().forEach(SiteServer::close);
    elsewhere.forEach(SiteServer::close);
    browser.close();
    playwright.close();
  }

  private static Path folder() {
    try {
      return TestFolders.make();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
