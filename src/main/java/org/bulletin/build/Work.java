package org.bulletin.build;

/**
 * What a build had to do, since no earlier one had done it.
 *
 * @param parsed how many Markdown files were parsed
 * @param checked how many articles and pages were checked, each in all its languages
 * @param templates how many templates were parsed
 * @param rendered how many pages were rendered
 * @param images of how many images pixels were decoded
 */
public record Work(int parsed, int checked, int templates, int rendered, int images) {

  static final Work NONE = new Work(0, 0, 0, 0, 0);
}
