package org.bulletin.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which sentences of two passages say the same: the cheapest way through both, after Gale and
 * Church as in {@link PassageAlignment}. Passages have few sentences, so that each is compared with
 * each.
 */
final class SentenceAlignment {

  private static final double ALONE = 5;
  private static final double ONE_MORE = 2.5;
  private static final double OTHER_WORDS = 6;
  private static final double SAID_WITHOUT_WORDS = 0.3;

  /** Of a passage with more, nothing is told. */
  private static final int MOST_SENTENCES = 40;

  private static final List<Step> STEPS =
      List.of(
          new Step(1, 1),
          new Step(1, 0),
          new Step(0, 1),
          new Step(2, 1),
          new Step(1, 2),
          new Step(2, 2));

  private final Side left;
  private final Side right;
  private final double ratio;

  /** How many sentences of each side correspond. */
  private record Step(int left, int right) {}

  /**
   * @param ratio how long the left side is for each character of the right
   */
  SentenceAlignment(
      String left,
      List<Sentences.Span> leftSentences,
      String right,
      List<Sentences.Span> rightSentences,
      double ratio) {
    this.left = Side.of(left, leftSentences);
    this.right = Side.of(right, rightSentences);
    this.ratio = ratio;
  }

  /** The sentences of a passage, with what their words keep in another language. */
  private record Side(List<Sentences.Span> sentences, List<int[]> stems) {

    private static Side of(String text, List<Sentences.Span> sentences) {
      return new Side(
          sentences,
          sentences.stream()
              .map(span -> Unit.stems(text.substring(span.start(), span.end())))
              .toList());
    }

    int size() {
      return sentences.size();
    }

    int length(int from, int to) {
      return from == to ? 0 : sentences.get(to - 1).end() - sentences.get(from).start();
    }

    int[] stems(int from, int to) {
      return to == from + 1
          ? stems.get(from)
          : stems.subList(from, to).stream()
              .flatMapToInt(Arrays::stream)
              .sorted()
              .distinct()
              .toArray();
    }
  }

  /**
   * A sentence of the left side that stands for none.
   *
   * @param said how much of it the whole right side says, up to 1
   */
  record Alone(Sentences.Span span, double said) {

    int length() {
      return span.end() - span.start();
    }
  }

  /**
   * Returns the sentence of the left side that stands for none, where it is the only one of both.
   */
  Optional<Alone> onlyOneAlone() {
    if (Math.max(left.size(), right.size()) > MOST_SENTENCES) {
      return Optional.empty();
    }
    Optional<Alone> found = Optional.empty();
    Step[][] steps = cheapest();
    int i = left.size();
    int j = right.size();
    while (i > 0 || j > 0) {
      Step step = steps[i][j];
      if (step.left() == 0 || (step.right() == 0 && found.isPresent())) {
        return Optional.empty();
      }
      if (step.right() == 0) {
        double said = found(left.stems().get(i - 1), right.stems(0, right.size()));
        found = Optional.of(new Alone(left.sentences().get(i - 1), said));
      }
      i -= step.left();
      j -= step.right();
    }
    return found;
  }

  private Step[][] cheapest() {
    double[][] costs = new double[left.size() + 1][right.size() + 1];
    Step[][] steps = new Step[left.size() + 1][right.size() + 1];
    for (int i = 0; i <= left.size(); i++) {
      for (int j = 0; j <= right.size(); j++) {
        double least = i + j == 0 ? 0 : Double.MAX_VALUE;
        for (Step step : STEPS) {
          if (i >= step.left() && j >= step.right()) {
            int fromLeft = i - step.left();
            int fromRight = j - step.right();
            double cost = costs[fromLeft][fromRight] + cost(fromLeft, i, fromRight, j);
            if (cost < least) {
              least = cost;
              steps[i][j] = step;
            }
          }
        }
        costs[i][j] = least;
      }
    }
    return steps;
  }

  private double cost(int fromLeft, int toLeft, int fromRight, int toRight) {
    if (fromLeft == toLeft || fromRight == toRight) {
      return ALONE;
    }
    int more = toLeft - fromLeft + toRight - fromRight - 2;
    return more * ONE_MORE
        + Lengths.apart(left.length(fromLeft, toLeft), right.length(fromRight, toRight) * ratio)
        + OTHER_WORDS * (1 - shared(fromLeft, toLeft, fromRight, toRight));
  }

  /** Of two sentences that became one, both must be found in it. */
  private double shared(int fromLeft, int toLeft, int fromRight, int toRight) {
    int[] here = left.stems(fromLeft, toLeft);
    int[] there = right.stems(fromRight, toRight);
    double all = here.length <= there.length ? found(here, there) : found(there, here);
    return Math.min(
        all,
        Math.min(least(left, fromLeft, toLeft, there), least(right, fromRight, toRight, here)));
  }

  private static double least(Side side, int from, int to, int[] whole) {
    return to == from + 1
        ? 1
        : IntStream.range(from, to)
            .mapToDouble(at -> found(side.stems().get(at), whole))
            .min()
            .orElse(1);
  }

  /** Returns how much of some stems is among others. */
  private static double found(int[] stems, int[] whole) {
    long found = Arrays.stream(stems).filter(stem -> Arrays.binarySearch(whole, stem) >= 0).count();
    return stems.length == 0 ? SAID_WITHOUT_WORDS : (double) found / stems.length;
  }
}
