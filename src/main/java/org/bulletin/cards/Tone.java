package org.bulletin.cards;

import java.util.ArrayList;
import java.util.List;

/** A colour of the theme on its ground, and the steps between the two along the edge of a shape. */
enum Tone {
  INK(Ground.PAPER, 0x161d2e, 2),
  SOFT(Ground.PAPER, 0x545a69, 17),
  ACCENT(Ground.PAPER, 0x9c3510, 32),
  INK_ON_SAND(Ground.SAND, 0x161d2e, 47),
  SOFT_ON_SAND(Ground.SAND, 0x545a69, 62);

  /** How many steps lead from the ground to the colour. */
  static final int STEPS = 15;

  private final Ground ground;
  private final int colour;
  private final int first;

  /**
   * @param first the number of the first step in a card's palette, after the grounds and the tones
   *     before
   */
  Tone(Ground ground, int colour, int first) {
    this.ground = ground;
    this.colour = colour;
    this.first = first;
  }

  /** Returns a card's palette as {@code 0xRRGGBB}: the grounds, then the steps of each tone. */
  static List<Integer> palette() {
    List<Integer> palette = new ArrayList<>();
    for (Ground ground : Ground.values()) {
      palette.add(ground.colour());
    }
    for (Tone tone : values()) {
      for (int step = 1; step <= STEPS; step++) {
        palette.add(tone.colour(step));
      }
    }
    return List.copyOf(palette);
  }

  /** Returns the number that a step has in the palette; no number is above 127. */
  byte number(int step) {
    return step == 0 ? ground.number() : (byte) (first - 1 + step);
  }

  /** Returns the number of the step that comes so many steps after a pixel's. */
  byte number(int step, byte pixel) {
    int before = pixel - first + 1;
    boolean same = before > 0 && before <= STEPS;
    return number(same ? Math.min(STEPS, before + step) : step);
  }

  private int colour(int step) {
    return between(16, step) | between(8, step) | between(0, step);
  }

  private int between(int shift, int step) {
    int from = (ground.colour() >> shift) & 0xFF;
    int to = (colour >> shift) & 0xFF;
    return ((from * (STEPS - step) + to * step + STEPS / 2) / STEPS) << shift;
  }
}
