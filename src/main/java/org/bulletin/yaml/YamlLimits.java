package org.bulletin.yaml;

import org.bulletin.diagnostic.Problem;

/** How much YAML is read before it is refused; an editor's file stays far below. */
final class YamlLimits {

  /** Lists and mappings inside each other. */
  static final int NESTING = 20;

  /** References to anchored lists and mappings. */
  static final int ALIASES = 20;

  /** Characters of a document. */
  static final int CHARACTERS = 1_000_000;

  /** Values of a document, references followed. */
  static final int VALUES = 50_000;

  private YamlLimits() {}

  static int limitOf(Problem problem) {
    return problem == Problem.YAML_TOO_DEEP ? NESTING : VALUES;
  }
}
