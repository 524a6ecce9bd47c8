package org.bulletin.checks;

/** Where in an article a passage stands. */
public enum Part {
  TITLE,
  LEAD,
  /** The pull quote. */
  QUOTE,
  /** The text for those who do not see the article's picture. */
  PICTURE,
  CAPTION,
  BODY
}
