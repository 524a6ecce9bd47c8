package org.bulletin.images;

/** An image as light: three values from 0 to 65535 for each pixel, row by row. */
final class Light {

  private final int width;
  private final int height;
  private final char[] values;

  /**
   * @param values not changed any more
   */
  Light(int width, int height, char[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns one of the three values of a pixel; they are counted row by row. */
  int value(int number) {
    return values[number];
  }

  /** Fills a row. */
  void copyRow(int y, char[] row) {
    System.arraycopy(values, 3 * width * y, row, 0, 3 * width);
  }

  /** Returns this image turned upright. */
  Light upright(Orientation orientation) {
    if (orientation.equals(Orientation.UPRIGHT)) {
      return this;
    }
    int newWidth = orientation.isOnItsSide() ? height : width;
    int newHeight = orientation.isOnItsSide() ? width : height;
    char[] turned = new char[values.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        System.arraycopy(values, 3 * source(orientation, x, y), turned, 3 * (y * newWidth + x), 3);
      }
    }
    return new Light(newWidth, newHeight, turned);
  }

  /** Returns the number of the pixel that belongs at a place of the upright image. */
  private int source(Orientation orientation, int x, int y) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation.value()) {
      case 2 -> pixel(right - x, y);
      case 3 -> pixel(right - x, bottom - y);
      case 4 -> pixel(x, bottom - y);
      case 5 -> pixel(y, x);
      case 6 -> pixel(y, bottom - x);
      case 7 -> pixel(right - y, bottom - x);
      default -> pixel(right - y, x);
    };
  }

  private int pixel(int x, int y) {
    return y * width + x;
  }
}
