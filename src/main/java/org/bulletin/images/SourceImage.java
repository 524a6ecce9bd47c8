package org.bulletin.images;

import java.util.ArrayList;
import java.util.List;

/** An image of the content that can be published, upright. */
public sealed interface SourceImage {

  /** Returns its file, relative to {@code content/}. */
  String file();

  /**
   * Returns 64 hexadecimal digits that are others where its bytes are others, or what is made of
   * them.
   */
  String hash();

  /** Returns the sizes in which it is published, the smallest first, at least one. */
  List<Size> sizes();

  /** Width and height in pixels, at least 1. */
  record Size(int width, int height) {}

  /** An image made of pixels, which is published as JPEG. */
  record Photo(String file, String hash, PhotoHeader header) implements SourceImage {

    /** Phones' screens, tablets' and those of desks; no layout shows more. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /**
     * Returns whether the file says where the photo was taken; what is published of it does not.
     */
    public boolean isLocated() {
      return header.located();
    }

    /** Never wider than the image itself, and none that saves less than a sixth of the next. */
    @Override
    public List<Size> sizes() {
      int largest = Math.min(header.uprightWidth(), WIDTHS.get(WIDTHS.size() - 1));
      List<Size> sizes = new ArrayList<>();
      for (int width : WIDTHS) {
        if (6 * width <= 5 * largest) {
          sizes.add(size(width));
        }
      }
      sizes.add(size(largest));
      return List.copyOf(sizes);
    }

    private Size size(int width) {
      long twice = 2L * width * header.uprightHeight() / header.uprightWidth();
      return new Size(width, (int) Math.max(1, (twice + 1) / 2));
    }
  }

  /**
   * A drawing in SVG, which is published without what is not drawn.
   *
   * @param svg what is published
   */
  record Drawing(String file, String hash, Size size, String svg) implements SourceImage {

    @Override
    public List<Size> sizes() {
      return List.of(size);
    }
  }
}
