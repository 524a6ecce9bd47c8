package org.bulletin.starter;

import java.util.Optional;
import java.util.function.Function;
import org.bulletin.build.Report;

/** Begins an article, and asks for what it needs and was not said, one question after another. */
public final class ArticleDialogue {

  private final ArticleStarter starter;
  private final Report report;
  private final Function<String, Optional<String>> ask;

  /**
   * @param ask puts a question of one or more lines and returns the answer, or empty where nobody
   *     answers any more
   */
  public ArticleDialogue(
      ArticleStarter starter, Report report, Function<String, Optional<String>> ask) {
    this.starter = starter;
    this.report = report;
    this.ask = ask;
  }

  /**
   * Begins an article.
   *
   * @param wish what is known already
   */
  public Begun begin(ArticleWish wish) {
    StarterWords words = new StarterWords(report);
    ArticleWish known = wish;
    Begun begun = starter.begin(known, report);
    while (begun instanceof Begun.Incomplete incomplete) {
      Gap gap = incomplete.gaps().get(0);
      Optional<String> answer = ask.apply(words.question(gap));
      if (answer.isEmpty()) {
        return begun;
      }
      known = known.with(gap.part(), answer.get());
      begun = starter.begin(known, report);
    }
    return begun;
  }
}
