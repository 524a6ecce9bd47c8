package org.bulletin.build;

/** Hears how far a build is. Called from any thread. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, done, all) -> {};

  /**
   * Hears that a step has got on.
   *
   * @param done how many files or pages of the step are done
   * @param all how many it has
   */
  void at(Step step, int done, int all);

  /** The parts of a build that take time. */
  enum Step {
    /** Turning texts into HTML. */
    ARTICLES,
    /** Rendering pages. */
    PAGES,
    /** Making the images that are published. */
    IMAGES,
    /** Drawing sharing cards, or finding them in the cache. */
    CARDS
  }
}
