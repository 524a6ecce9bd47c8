package org.bulletin.images;

import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bulletin.images.PhotoHeader.Colours;

/** Reads the chunks of a PNG file (W3C, Portable Network Graphics, third edition). */
final class PngHeader {

  private static final int FIRST_CHUNK = 8;

  private PngHeader() {}

  static PhotoHeader read(ImageBytes file) throws BrokenImage {
    if (!file.has("IHDR", FIRST_CHUNK + 4)) {
      throw BrokenImage.damaged();
    }
    long width = file.bigEndian32(FIRST_CHUNK + 8);
    long height = file.bigEndian32(FIRST_CHUNK + 12);
    ImageLimits.check(ImageFormat.PNG, width, height);
    Orientation orientation = Orientation.UPRIGHT;
    Optional<ColourProfile> profile = Optional.empty();
    boolean animated = false;
    boolean located = false;
    int at = FIRST_CHUNK;
    while (!file.has("IEND", at + 4)) {
      ImageBytes data = file.part(at + 8, at + 8L + file.bigEndian32(at));
      if (file.has("eXIf", at + 4)) {
        orientation = Orientation.of(data);
        located = ExifPosition.isIn(data);
      } else if (file.has("iCCP", at + 4)) {
        profile = ColourProfile.parse(inflate(data));
      } else if (file.has("acTL", at + 4)) {
        animated = true;
      }
      at += 12 + data.length();
    }
    return new PhotoHeader(
        ImageFormat.PNG,
        (int) width,
        (int) height,
        Colours.DISPLAYED,
        orientation,
        profile,
        animated,
        located);
  }

  /** Returns a compressed profile, which stands after its name, a zero and the method. */
  private static byte[] inflate(ImageBytes data) throws BrokenImage {
    int name = 0;
    while (data.at(name) != 0) {
      name++;
    }
    ImageBytes compressed = data.part(name + 2, data.length());
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed.copy());
      byte[] profile = new byte[ImageLimits.PROFILE_BYTES];
      int length = inflater.inflate(profile);
      return java.util.Arrays.copyOf(profile, length);
    } catch (DataFormatException damaged) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
