package org.bulletin.cards;

/** What the theme's light colours stand on. */
enum Ground {
  PAPER(0xfcfbf8, 0),
  SAND(0xf2eee5, 1);

  private final int colour;
  private final byte number;

  Ground(int colour, int number) {
    this.colour = colour;
    this.number = (byte) number;
  }

  /** Returns it as {@code 0xRRGGBB}. */
  int colour() {
    return colour;
  }

  /** Returns its number in a card's palette. */
  byte number() {
    return number;
  }
}
