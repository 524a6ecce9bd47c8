package org.bulletin.markdown;

import java.util.Set;

/** What a writer needs to know of HTML's elements. */
final class HtmlNames {

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  private static final Set<String> PHRASING =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "u", "var", "wbr");

  private static final Set<String> VERBATIM = Set.of("code", "kbd", "pre", "samp");

  private static final Set<String> WITHOUT_EXPLANATIONS =
      Set.of("a", "abbr", "dfn", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> TEXT_BLOCKS =
      Set.of("p", "h2", "h3", "h4", "h5", "h6", "figcaption");

  private HtmlNames() {}

  /** Has no content and no end tag. */
  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** Is part of a line of text rather than a block. */
  static boolean isPhrasing(String element) {
    return PHRASING.contains(element);
  }

  /** Is a block that no block may stand in. */
  static boolean isTextBlock(String element) {
    return TEXT_BLOCKS.contains(element);
  }

  /** May hold an explained acronym: headings are read alone, and what has a function of its own. */
  static boolean mayHoldExplanations(String element) {
    return !WITHOUT_EXPLANATIONS.contains(element);
  }

  /** Holds characters rather than words. */
  static boolean isVerbatim(String element) {
    return VERBATIM.contains(element);
  }
}
