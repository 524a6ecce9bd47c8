package org.bulletin.cards;

import java.util.Arrays;

/**
 * The pixels of a card as numbers of {@link Tone#palette()}. They are kept as a PNG wants them:
 * each row begins with a byte 0, since no filter suits few colours best.
 */
final class Picture {

  private final int width;
  private final int height;
  private final int stride;
  private final byte[] rows;

  /** Makes a picture of paper. */
  Picture(int width, int height) {
    this.width = width;
    this.height = height;
    this.stride = width + 1;
    this.rows = new byte[stride * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns how many bytes a row takes. */
  int stride() {
    return stride;
  }

  /** Returns the rows themselves. */
  byte[] rows() {
    return rows;
  }

  byte pixel(int x, int y) {
    return rows[y * stride + 1 + x];
  }

  /** Gives all pixels of some rows a number. */
  void fill(int fromRow, int toRow, byte number) {
    for (int row = fromRow; row < toRow; row++) {
      Arrays.fill(rows, row * stride + 1, (row + 1) * stride, number);
    }
  }

  /**
   * Puts a shape where its origin is at (x, y). What two shapes of one tone cover of a pixel adds
   * up, as where joined letters meet. Most shapes stand alone, and are copied.
   */
  void put(Stamp stamp, int x, int y) {
    Mask mask = stamp.mask();
    int left = x + mask.left();
    int top = y + mask.top();
    int from = Math.max(0, -left);
    int length = Math.min(mask.width(), width - left) - from;
    int end = length <= 0 ? 0 : Math.min(mask.height(), height - top);
    for (int row = Math.max(0, -top); row < end; row++) {
      int source = row * mask.width() + from;
      int at = (top + row) * stride + 1 + left + from;
      if (isEmpty(at, length, stamp.tone())) {
        System.arraycopy(stamp.numbers(), source, rows, at, length);
      } else {
        add(mask.steps(), source, at, length, stamp.tone());
      }
    }
  }

  private boolean isEmpty(int at, int length, Tone tone) {
    int last = at + length - 1;
    return rows[at] == tone.number(0)
        && Arrays.mismatch(rows, at, last, rows, at + 1, last + 1) < 0;
  }

  private void add(byte[] steps, int source, int at, int length, Tone tone) {
    for (int i = 0; i < length; i++) {
      int step = steps[source + i];
      if (step > 0) {
        rows[at + i] = tone.number(step, rows[at + i]);
      }
    }
  }
}
