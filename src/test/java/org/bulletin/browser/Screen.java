package org.bulletin.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What a reader reads on. */
record Screen(int width, int height, ColorScheme colours, boolean scripts) {

  static final Screen PHONE = new Screen(360, 740, ColorScheme.LIGHT, true);
  static final Screen DESK = new Screen(1280, 720, ColorScheme.LIGHT, true);

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
