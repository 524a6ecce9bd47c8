package org.bulletin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit to a site; it notes whatever a reader should not meet. */
final class Visit implements AutoCloseable {

  private static final double PATIENCE = 10_000;

  private static final int MOST_RELOADS = 3;

  /**
   * How Chromium calls what it no longer needs, since the reader has left or the screen changed.
   */
  private static final String GIVEN_UP = "net::ERR_ABORTED";

  private static final String TELL_VIOLATIONS =
      "document.addEventListener('securitypolicyviolation',"
          + " e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))";

  private final String root;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /**
   * @param root where the site begins, with a slash at the end
   */
  static Visit start(Browser browser, String root, Screen screen) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.colours())
                .setJavaScriptEnabled(screen.scripts()));
    return new Visit(root, context);
  }

  private Visit(String root, BrowserContext context) {
    this.root = root;
    this.context = context;
    String host = root.replaceFirst("(?<=[^:/])/.*", "");
    context.setDefaultTimeout(PATIENCE);
    context.addInitScript(TELL_VIOLATIONS);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + " console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + " script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(host + "/")) {
            complaints.add(page.url() + " asks " + request.url());
          }
        });
    page.onRequestFailed(
        request -> {
          if (!request.failure().equals(GIVEN_UP)) {
            complaints.add(page.url() + " fails to load " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(page.url() + " gets " + response.status() + " for " + response.url());
          }
        });
  }

  Page page() {
    return page;
  }

  /** Goes on with the page that is open on another screen. Scripts stay as they are. */
  void turnTo(Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.colours()));
  }

  /** Opens an address of the site, such as {@code /fr/}. */
  void open(String address) {
    page.navigate(url(address));
  }

  /**
   * Follows a link to another page, and waits until that is there; a redirect may lead on from it.
   */
  void follow(Locator link) {
    String before = page.url();
    link.click();
    page.waitForURL(address -> !address.equals(before));
  }

  /** Waits until a redirect has led to an address of the site. */
  void arriveAt(String address) {
    page.waitForURL(url(address));
  }

  /** Returns the address that the reader is at, such as {@code /fr/}. */
  String address() {
    return page.url().substring(root.length() - 1);
  }

  /**
   * Returns what went wrong so far: errors on the console, violations of the security policy, what
   * could not be loaded, requests to other hosts.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Returns how many pixels the page is wider than the screen. */
  int overflow() {
    return ((Number)
            page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
        .intValue();
  }

  private String url(String address) {
    return root + address.substring(1);
  }

  @Override
  public void close() {
    leave();
    context.close();
  }

  /**
   * Goes to a page on which nothing happens: a browser that is closed while a page is on its way
   * sometimes does not answer any more. A page that has just begun to load itself again goes first.
   */
  private void leave() {
    boolean left = false;
    for (int i = 0; !left && i < MOST_RELOADS; i++) {
      try {
        page.navigate("about:blank");
        left = true;
      } catch (PlaywrightException interrupted) {
        // What interrupted it is under way now, and can be interrupted itself.
      }
    }
  }
}
