package org.bulletin.images;

/**
 * Makes images smaller along one side after the other: each new pixel is a weighted mean of all
 * that it covers, with Catmull and Rom's weights, in whole numbers.
 */
final class Scaling {

  private static final int ONE = 1 << 14;

  private final int[] first;
  private final int[][] weights;

  /**
   * @param to not more than {@code from}
   */
  Scaling(int from, int to) {
    this.first = new int[to];
    this.weights = new int[to][];
    double ratio = from / (double) to;
    double reach = 2 * ratio;
    for (int i = 0; i < to; i++) {
      double centre = (i + 0.5) * ratio - 0.5;
      int start = Math.max(0, (int) Math.ceil(centre - reach));
      int end = Math.min(from - 1, (int) Math.floor(centre + reach));
      double[] exact = new double[end - start + 1];
      for (int j = start; j <= end; j++) {
        exact[j - start] = weight(Math.abs(j - centre) / ratio);
      }
      first[i] = start;
      weights[i] = whole(exact);
    }
  }

  /** Something that gives its rows as light, from above. */
  interface Rows {
    /** Fills a row, three values for each pixel. */
    void read(int y, char[] row);
  }

  /** Returns an image of a new size. */
  static Light scale(Rows rows, int width, int height, int newWidth, int newHeight) {
    Scaling across = new Scaling(width, newWidth);
    char[] narrow = new char[3 * newWidth * height];
    char[] row = new char[3 * width];
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      across.row(row, narrow, 3 * newWidth * y);
    }
    return new Light(
        newWidth, newHeight, new Scaling(height, newHeight).columns(narrow, 3 * newWidth));
  }

  /** Returns an image of a new size. */
  static Light scale(Light light, int newWidth, int newHeight) {
    return scale(light::copyRow, light.width(), light.height(), newWidth, newHeight);
  }

  private void row(char[] row, char[] out, int offset) {
    for (int i = 0; i < first.length; i++) {
      int red = ONE / 2;
      int green = ONE / 2;
      int blue = ONE / 2;
      int at = 3 * first[i];
      for (int weight : weights[i]) {
        red += weight * row[at];
        green += weight * row[at + 1];
        blue += weight * row[at + 2];
        at += 3;
      }
      out[offset + 3 * i] = limited(red);
      out[offset + 3 * i + 1] = limited(green);
      out[offset + 3 * i + 2] = limited(blue);
    }
  }

  private char[] columns(char[] narrow, int length) {
    char[] out = new char[first.length * length];
    int[] sums = new int[length];
    for (int i = 0; i < first.length; i++) {
      java.util.Arrays.fill(sums, ONE / 2);
      int at = first[i] * length;
      for (int weight : weights[i]) {
        for (int x = 0; x < length; x++) {
          sums[x] += weight * narrow[at + x];
        }
        at += length;
      }
      for (int x = 0; x < length; x++) {
        out[i * length + x] = limited(sums[x]);
      }
    }
    return out;
  }

  private static char limited(int sum) {
    return (char) Math.min(Srgb.WHITE, Math.max(0, sum / ONE));
  }

  private static double weight(double distance) {
    double x = distance;
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  /** Rounds weights so that they sum up to one. */
  private static int[] whole(double[] exact) {
    double sum = 0;
    for (double weight : exact) {
      sum += weight;
    }
    int[] whole = new int[exact.length];
    int rest = ONE;
    int largest = 0;
    for (int i = 0; i < exact.length; i++) {
      whole[i] = (int) Math.round(exact[i] / sum * ONE);
      rest -= whole[i];
      largest = whole[i] > whole[largest] ? i : largest;
    }
    whole[largest] += rest;
    return whole;
  }
}
