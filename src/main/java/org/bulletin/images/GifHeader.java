package org.bulletin.images;

import java.util.Optional;
import org.bulletin.images.PhotoHeader.Colours;

/** Reads the blocks of a GIF file (CompuServe, GIF89a, sections 17 to 27). */
final class GifHeader {

  private static final int FIRST_TABLE = 13;
  private static final int TRAILER = 0x3B;
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2C;

  private GifHeader() {}

  static PhotoHeader read(ImageBytes file) throws BrokenImage {
    int width = 0;
    int height = 0;
    int frames = 0;
    int at = FIRST_TABLE + tableLength(file.at(10));
    while (file.at(at) != TRAILER) {
      int block = file.at(at);
      if (block == FRAME) {
        if (frames == 0) {
          width = file.littleEndian16(at + 5);
          height = file.littleEndian16(at + 7);
        }
        frames++;
        at = afterData(file, at + 11 + tableLength(file.at(at + 9)));
      } else if (block == EXTENSION) {
        at = afterData(file, at + 2);
      } else {
        throw BrokenImage.damaged();
      }
    }
    ImageLimits.check(ImageFormat.GIF, width, height);
    return new PhotoHeader(
        ImageFormat.GIF,
        width,
        height,
        Colours.DISPLAYED,
        Orientation.UPRIGHT,
        Optional.empty(),
        frames > 1,
        false);
  }

  private static int tableLength(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int afterData(ImageBytes file, int from) throws BrokenImage {
    int at = from;
    while (file.at(at) != 0) {
      at += file.at(at) + 1;
    }
    return at + 1;
  }
}
