package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.PassageAlignment.Step;
import org.bulletin.markdown.ProseBlock.Kind;

/** What each step through two bodies costs: the likelier that it is one in both, the less. */
final class StepCosts {

  private static final float ALONE = 12;
  private static final float OTHER_WORDS = 12;
  private static final float OTHER_KIND = 5;
  private static final float OTHER_LEVEL = 2;
  private static final float TWO_FOR_ONE = 8;

  /** For each word of a part of which no word is found in the whole. */
  private static final float NOT_FOUND = 0.3f;

  private static final float OTHER_LENGTH = 1.5f;
  private static final float MOST_FOR_LENGTH = 15;

  private static final float NEVER = Float.MAX_VALUE / 4;

  private final List<Unit> left;
  private final List<Unit> right;
  private final SharedStems shared;

  StepCosts(List<Unit> left, List<Unit> right) {
    this.left = left;
    this.right = right;
    this.shared = new SharedStems(left, right);
  }

  /** Returns whether two units are of one kind and likelier the same than each alone. */
  static boolean areAlike(Unit one, Unit other) {
    return one.kind() == other.kind() && cost(one, other, one.shared(other)) < ALONE;
  }

  /** Returns what such a step costs at least, which is known without a look at any unit. */
  static float atLeast(Step step) {
    int units = step.left() + step.right();
    return units == 1 ? ALONE : units == 2 ? 0 : TWO_FOR_ONE;
  }

  /** Returns the cost of a step that begins with a unit of each side. */
  float of(int i, int j, Step step) {
    if (step.left() == 0 || step.right() == 0) {
      return ALONE;
    }
    if (step.left() == 2) {
      int inAll = shared.ofTwoOfLeft(i, j);
      return joined(
          left.get(i),
          shared.of(i, j) - inAll,
          left.get(i + 1),
          shared.of(i + 1, j) - inAll,
          right.get(j));
    }
    if (step.right() == 2) {
      int inAll = shared.ofTwoOfRight(i, j);
      return joined(
          right.get(j),
          shared.of(i, j) - inAll,
          right.get(j + 1),
          shared.of(i, j + 1) - inAll,
          left.get(i));
    }
    return cost(left.get(i), right.get(j), shared.of(i, j));
  }

  /**
   * Both of two paragraphs must be found again in the one that they became, each by words that the
   * other does not have: what both are about stands in that which lacks one of them, too.
   */
  private static float joined(
      Unit first, int firstAlone, Unit second, int secondAlone, Unit other) {
    // Two headings, items or rows never become one.
    if (first.kind() != Kind.PARAGRAPH
        || second.kind() != Kind.PARAGRAPH
        || other.kind() != Kind.PARAGRAPH) {
      return NEVER;
    }
    int inBoth = first.shared(second);
    int firstOwn = first.stems().length - inBoth;
    int secondOwn = second.stems().length - inBoth;
    float found = Math.min(found(firstAlone, firstOwn), found(secondAlone, secondOwn));
    return TWO_FOR_ONE
        + lengths(first.text().length() + second.text().length(), other.text().length())
        + OTHER_WORDS * (1 - found)
        + NOT_FOUND * (firstAlone == 0 ? firstOwn : 0)
        + NOT_FOUND * (secondAlone == 0 ? secondOwn : 0);
  }

  private static float found(int found, int stems) {
    return stems == 0 ? 0 : (float) found / stems;
  }

  private static float cost(Unit one, Unit other, int shared) {
    float cost = lengths(one.text().length(), other.text().length());
    int fewer = Math.min(one.stems().length, other.stems().length);
    cost += OTHER_WORDS * (1 - (fewer == 0 ? 0.3f : (float) shared / fewer));
    if (one.kind() != other.kind()) {
      boolean apart = isApart(one.kind()) || isApart(other.kind());
      cost += apart ? 3 * OTHER_KIND : OTHER_KIND;
    } else if (one.first().block().level() != other.first().block().level()) {
      cost += OTHER_LEVEL;
    }
    return cost;
  }

  /** A heading, an image or code is hardly ever anything else in another language. */
  private static boolean isApart(Kind kind) {
    return kind == Kind.HEADING || kind == Kind.IMAGE || kind == Kind.CODE || kind == Kind.CELL;
  }

  private static float lengths(int one, int other) {
    return (float) Math.min(MOST_FOR_LENGTH, OTHER_LENGTH * Lengths.apart(one, other));
  }
}
