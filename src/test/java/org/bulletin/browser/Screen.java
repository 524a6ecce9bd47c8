package org.bulletin.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What a reader reads on. */
record Screen(int width, int height, ColorScheme colours, boolean scripts) {

  static final Screen PHONE = new Screen(360, 740, ColorScheme.LIGHT, true);
  static final Screen TABLET = new Screen(768, 1024, ColorScheme.LIGHT, true);
  static final Screen DESK = new Screen(1280, 720, ColorScheme.LIGHT, true);

  /** A desk's screen with the page at 400 %: WCAG 2.2, success criterion 1.4.10. */
  static final Screen ZOOMED = new Screen(320, 180, ColorScheme.LIGHT, true);

  Screen dark() {
    return new Screen(width, height, ColorScheme.DARK, scripts);
  }

  Screen withoutScripts() {
    return new Screen(width, height, colours, false);
  }

  @Override
  public String toString() {
    return width + " " + colours + (scripts ? "" : " without scripts");
  }
}
