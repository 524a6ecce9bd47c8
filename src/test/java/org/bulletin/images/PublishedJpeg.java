package org.bulletin.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** A JPEG file of a built site, read without the code that made it. */
final class PublishedJpeg {

  private final byte[] bytes;

  PublishedJpeg(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the markers of its segments, in order, each once. */
  List<Integer> markers() {
    TreeSet<Integer> markers = new TreeSet<>();
    for (int i = 2; i < bytes.length - 1; i++) {
      int marker = bytes[i + 1] & 0xFF;
      if ((bytes[i] & 0xFF) == 0xFF && marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
        markers.add(marker);
        if (marker != 0xD9) {
          i += 1 + ((bytes[i + 2] & 0xFF) << 8 | (bytes[i + 3] & 0xFF));
        }
      }
    }
    return new ArrayList<>(markers);
  }

  int width() {
    return image().getWidth();
  }

  int height() {
    return image().getHeight();
  }

  /**
   * Returns the names of the colours in the middle of its quarters, from the top left, row by row.
   */
  String quarters() {
    BufferedImage image = image();
    int right = image.getWidth() * 3 / 4;
    int bottom = image.getHeight() * 3 / 4;
    int left = image.getWidth() / 4;
    int top = image.getHeight() / 4;
    return name(image.getRGB(left, top))
        + name(image.getRGB(right, top))
        + name(image.getRGB(left, bottom))
        + name(image.getRGB(right, bottom));
  }

  int[] colour(int x, int y) {
    int rgb = image().getRGB(x, y);
    return new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF};
  }

  private static String name(int rgb) {
    boolean red = (rgb >> 16 & 0xFF) > 127;
    boolean green = (rgb >> 8 & 0xFF) > 127;
    boolean blue = (rgb & 0xFF) > 127;
    return red && green && blue ? "w" : red ? "r" : green ? "g" : blue ? "b" : "-";
  }

  private BufferedImage image() {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
