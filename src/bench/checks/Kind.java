import java.util.random.RandomGenerator;

/**
 * A kind of error.
 *
 * @param group what it belongs to in the report
 * @param goal whether nearly all of it has to be found
 * @param carrier whether sentences are added for it that the documents do not have
 */
record Kind(String name, String group, boolean goal, boolean carrier, Planter planter) {

  /** Puts one error into an article. */
  interface Planter {

    /**
     * Changes one language version or both.
     *
     * @param wrong whether to make the error, or just the sentence that it would stand in
     * @return whether the article has a place for it
     */
    boolean plant(Article article, boolean wrong, RandomGenerator random);
  }

  /** Both language versions, and another article. */
  record Article(Draft french, Draft english, Draft otherFrench, Draft otherEnglish) {}
}
