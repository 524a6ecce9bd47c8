package org.bulletin.images;

import java.util.Optional;
import org.bulletin.images.PhotoHeader.Colours;

/** Reads the chunks of a WebP file (RFC 9649). */
final class WebpHeader {

  private static final int FIRST_CHUNK = 12;

  private WebpHeader() {}

  static PhotoHeader read(ImageBytes file) throws BrokenImage {
    long end = 8 + file.littleEndian32(4);
    ImageBytes all = file.part(0, end);
    boolean animated = false;
    boolean located = false;
    Orientation orientation = Orientation.UPRIGHT;
    Optional<ColourProfile> profile = Optional.empty();
    int[] size = size(all);
    int at = FIRST_CHUNK;
    while (at + 8 <= all.length()) {
      long length = all.littleEndian32(at + 4);
      ImageBytes data = all.part(at + 8, at + 8 + length);
      if (all.has("EXIF", at)) {
        ImageBytes exif = data.has("Exif\0\0", 0) ? data.part(6, length) : data;
        orientation = Orientation.of(exif);
        located = ExifPosition.isIn(exif);
      } else if (all.has("XMP ", at)) {
        located |= ExifPosition.isInXmp(data);
      } else if (all.has("ICCP", at) && length <= ImageLimits.PROFILE_BYTES) {
        profile = ColourProfile.parse(data.copy());
      } else if (all.has("ANIM", at)) {
        animated = true;
      }
      at += 8 + data.length() + data.length() % 2;
    }
    ImageLimits.check(ImageFormat.WEBP, size[0], size[1]);
    return new PhotoHeader(
        ImageFormat.WEBP,
        size[0],
        size[1],
        Colours.DISPLAYED,
        orientation,
        profile,
        animated,
        located);
  }

  private static int[] size(ImageBytes file) throws BrokenImage {
    int data = FIRST_CHUNK + 8;
    if (file.has("VP8X", FIRST_CHUNK)) {
      return new int[] {file.littleEndian24(data + 4) + 1, file.littleEndian24(data + 7) + 1};
    }
    if (file.has("VP8L", FIRST_CHUNK)) {
      long bits = file.littleEndian32(data + 1);
      return new int[] {(int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1};
    }
    if (file.has("VP8 ", FIRST_CHUNK)) {
      int width = file.littleEndian16(data + 6) & 0x3FFF;
      return new int[] {width, file.littleEndian16(data + 8) & 0x3FFF};
    }
    throw BrokenImage.damaged();
  }
}
