package org.bulletin.starter;

import java.util.Locale;

/** What an editor says of an article that is to be begun. */
public enum Part {
  TITLE,
  RUBRIC,
  REGION;

  /** Returns its key in front matter, which is the name of its property too. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
