package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text that counts how often the parser looks at it and refuses beyond a budget linear in its
 * length. The parser takes quadratic time for many small inputs; counting stops them wherever they
 * are, at the same step on every machine, which a clock would not.
 *
 * <p>For one parse by one thread.
 */
final class WorkBudget implements CharSequence {

  private final String text;

  /** Looked at in place of the text, which checks each index twice where it is not Latin-1. */
  private final char[] characters;

  private final long allowed;
  private long used;
  private int place;

  WorkBudget(String text) {
    this.text = text;
    this.characters = text.toCharArray();
    this.allowed = MarkdownLimits.STEPS + (long) MarkdownLimits.STEPS_PER_CHARACTER * text.length();
  }

  /** Returns the budget of the text that a sequence is part of. */
  static WorkBudget of(BasedSequence part) {
    return (WorkBudget) part.getBase();
  }

  /** Notes the block that is worked on, as the place to name in a refusal. */
  void enter(BasedSequence block) {
    place = block.getStartOffset();
  }

  /** Returns where the last block that was worked on begins. */
  int place() {
    return place;
  }

  /** Counts work that does not show as looking at characters. */
  void charge(long steps) {
    used += steps;
    if (used > allowed) {
      refuse();
    }
  }

  /** Apart, so that counting stays small enough to be compiled into what counts. */
  private void refuse() {
    throw new Refusal(Refusal.Excess.STEPS, place);
  }

  String text() {
    return text;
  }

  long allowed() {
    return allowed;
  }

  long used() {
    return used;
  }

  @Override
  public int length() {
    return characters.length;
  }

  @Override
  public char charAt(int index) {
    charge(1);
    return characters[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    charge(end - start);
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    charge(text.length());
    return text;
  }
}
