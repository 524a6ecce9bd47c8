package org.bulletin.images;

/**
 * How an image must be turned to stand upright (Exif 2.32, tag 0x0112).
 *
 * @param value from 1 to 8; 1 is upright
 */
record Orientation(int value) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /** Returns whether width and height change places. */
  boolean isOnItsSide() {
    return value >= 5;
  }

  /**
   * Reads the first directory of Exif data. What is malformed there says nothing about the pixels,
   * so that the image counts as upright.
   *
   * @param tiff Exif data from its TIFF header on
   */
  static Orientation of(ImageBytes tiff) {
    try {
      boolean little = tiff.has("II", 0);
      int directory = (int) Math.min(int32(tiff, 4, little), tiff.length());
      int entries = int16(tiff, directory, little);
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if (int16(tiff, entry, little) == TAG && int16(tiff, entry + 2, little) == SHORT) {
          int value = int16(tiff, entry + 8, little);
          return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (BrokenImage malformed) {
      return UPRIGHT;
    }
  }

  private static int int16(ImageBytes tiff, int at, boolean little) throws BrokenImage {
    return little ? tiff.littleEndian16(at) : tiff.bigEndian16(at);
  }

  private static long int32(ImageBytes tiff, int at, boolean little) throws BrokenImage {
    return little ? tiff.littleEndian32(at) : tiff.bigEndian32(at);
  }
}
