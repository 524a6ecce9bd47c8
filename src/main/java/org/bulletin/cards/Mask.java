package org.bulletin.cards;

/**
 * The pixels of a shape.
 *
 * @param left how far right of the shape's origin they begin
 * @param top how far below it
 * @param width in pixels
 * @param height in pixels
 * @param steps how much of each pixel is covered, row after row: from 0, nothing, to {@link
 *     Tone#STEPS}. Not to be changed.
 */
@SuppressWarnings("ArrayRecordComponent")
record Mask(int left, int top, int width, int height, byte[] steps) {

  static final Mask EMPTY = new Mask(0, 0, 0, 0, new byte[0]);
}
