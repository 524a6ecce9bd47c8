package org.bulletin.cards;

/**
 * How much of each pixel a shape covers, summed up from the lines around it: a line adds to the
 * pixels that it passes the area between it and the right edge of the pixel, and to all further on
 * its height, downwards as positive, upwards as negative. Kept are the differences from pixel to
 * pixel, which only the pixels near a line have.
 */
final class Coverage {

  private final int width;
  private final int height;
  private final int stride;
  private final double[] differences;

  /** Lines are not drawn outside these pixels. */
  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.stride = width + 2;
    this.differences = new double[stride * height];
  }

  void line(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      down(x0, y0, x1, y1, 1);
    } else if (y1 < y0) {
      down(x1, y1, x0, y0, -1);
    }
  }

  private void down(double x0, double y0, double x1, double y1, double direction) {
    double slope = (x1 - x0) / (y1 - y0);
    double x = x0;
    double y = y0;
    for (int row = (int) y0; row < height && y < y1; row++) {
      double nextY = Math.min(row + 1, y1);
      double nextX = nextY == y1 ? x1 : x0 + slope * (nextY - y0);
      double low = Math.max(0, Math.min(x, nextX));
      double high = Math.min(width, Math.max(x, nextX));
      step(row * stride, low, high, (nextY - y) * direction);
      x = nextX;
      y = nextY;
    }
  }

  /** Adds a line that stays in one row, of which it passes the height {@code d}. */
  private void step(int row, double low, double high, double d) {
    int first = (int) low;
    int at = row + first;
    if (high <= first + 1) {
      double left = (low + high) / 2 - first;
      differences[at] += d * (1 - left);
      differences[at + 1] += d * left;
      return;
    }
    double perPixel = d / (high - low);
    double reached = first + 1 - low;
    double area = perPixel * reached * reached / 2;
    differences[at] += area;
    double before = area;
    int last = (int) Math.ceil(high) - 1;
    for (int pixel = first + 1; pixel < last; pixel++) {
      area = perPixel * (pixel + 0.5 - low);
      differences[++at] += area - before;
      before = area;
    }
    double rest = high - last;
    area = d - perPixel * rest * rest / 2;
    differences[++at] += area - before;
    differences[at + 1] += d - area;
  }

  /** Returns what has been covered, as seen from a point so far right of and below the origin. */
  Mask mask(int left, int top) {
    byte[] steps = new byte[width * height];
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        sum += differences[row * stride + x];
        steps[row * width + x] = (byte) (Math.min(1, Math.abs(sum)) * Tone.STEPS + 0.5);
      }
    }
    return new Mask(left, top, width, height, steps);
  }
}
