package org.bulletin.cards;

/**
 * A mask in a tone.
 *
 * @param numbers its pixels in a card's palette. Not to be changed.
 */
@SuppressWarnings("ArrayRecordComponent")
record Stamp(Mask mask, Tone tone, byte[] numbers) {

  static Stamp of(Mask mask, Tone tone) {
    byte[] numbers = new byte[mask.steps().length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = tone.number(mask.steps()[i]);
    }
    return new Stamp(mask, tone, numbers);
  }
}
