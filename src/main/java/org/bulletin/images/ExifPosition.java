package org.bulletin.images;

import java.nio.charset.StandardCharsets;

/** Tells whether metadata says where a photo was taken (Exif 2.32, GPS IFD; XMP's exif:GPS…). */
final class ExifPosition {

  private static final int GPS_DIRECTORY = 0x8825;
  private static final int LATITUDE = 2;
  private static final int ENTRY_BYTES = 12;

  private final ImageBytes tiff;
  private final boolean little;

  private ExifPosition(ImageBytes tiff) {
    this.tiff = tiff;
    this.little = tiff.has("II", 0);
  }

  /**
   * A directory without a latitude, such as phones write that may not locate, tells no place; what
   * is malformed tells none either.
   *
   * @param tiff Exif data from its TIFF header on
   */
  static boolean isIn(ImageBytes tiff) {
    try {
      ExifPosition exif = new ExifPosition(tiff);
      int pointer = exif.entry(exif.offset(4), GPS_DIRECTORY);
      return pointer >= 0 && exif.entry(exif.offset(pointer + 8), LATITUDE) >= 0;
    } catch (BrokenImage malformed) {
      return false;
    }
  }

  /** Returns whether XMP, a text in XML, has a latitude. */
  static boolean isInXmp(ImageBytes xmp) {
    return new String(xmp.copy(), StandardCharsets.UTF_8).contains("GPSLatitude");
  }

  /** Returns where an entry of a directory begins, or a negative number where it has none. */
  private int entry(int directory, int tag) throws BrokenImage {
    int entries = int16(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + ENTRY_BYTES * i;
      if (int16(entry) == tag) {
        return entry;
      }
    }
    return -1;
  }

  private int offset(int at) throws BrokenImage {
    long offset = little ? tiff.littleEndian32(at) : tiff.bigEndian32(at);
    return (int) Math.min(offset, tiff.length());
  }

  private int int16(int at) throws BrokenImage {
    return little ? tiff.littleEndian16(at) : tiff.bigEndian16(at);
  }
}
