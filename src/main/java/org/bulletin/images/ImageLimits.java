package org.bulletin.images;

/** How much an image may hold before it is refused, so that no file can use up the memory. */
final class ImageLimits {

  /** Pixels of a photo: phones take up to 50 million. */
  static final int PHOTO_PIXELS = 64_000_000;

  /** Pixels of other formats, which take more memory: a page scanned at 600 dpi has 35 million. */
  static final int OTHER_PIXELS = 40_000_000;

  /** Pixels of a side: a phone's panoramas stay far below. */
  static final int SIDE = 30_000;

  /** Bytes of a file: the largest photos of phones have half of that. */
  static final int FILE_BYTES = 40 << 20;

  /** Bytes of a drawing, which readers fetch as it is. */
  static final int DRAWING_BYTES = 1 << 20;

  /** Bytes of a colour profile; those of cameras have a few hundred. */
  static final int PROFILE_BYTES = 4 << 20;

  private ImageLimits() {}

  /**
   * @throws BrokenImage where an image's dimensions are beyond the limits
   */
  static void check(ImageFormat format, long width, long height) throws BrokenImage {
    if (width < 1 || height < 1) {
      throw BrokenImage.damaged();
    }
    int pixels = format == ImageFormat.JPEG ? PHOTO_PIXELS : OTHER_PIXELS;
    if (width > SIDE || height > SIDE || width * height > pixels) {
      throw BrokenImage.tooManyPixels(width, height, pixels / 1_000_000);
    }
  }
}
