package org.bulletin.images;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.images.PhotoHeader.Colours;

/** Reads the markers of a JPEG file (ITU-T T.81, annex B), up to the end of the image. */
final class JpegHeader {

  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final ImageBytes file;
  private final ByteArrayOutputStream stripped = new ByteArrayOutputStream();
  private final SortedMap<Integer, ImageBytes> profile = new TreeMap<>();
  private Optional<ImageBytes> frame = Optional.empty();
  private Optional<Integer> adobeTransform = Optional.empty();
  private boolean jfif;
  private boolean located;
  private Orientation orientation = Orientation.UPRIGHT;

  private JpegHeader(ImageBytes file) throws BrokenImage {
    this.file = file;
    file.part(0, 2).writeTo(stripped);
    int marker = 2;
    while (file.at(marker + 1) != END) {
      marker = next(marker);
    }
    stripped.write(0xFF);
    stripped.write(END);
  }

  static PhotoHeader read(ImageBytes file) throws BrokenImage {
    return new JpegHeader(file).header();
  }

  /** Returns the same image without comments and application data, so that no decoder sees them. */
  static byte[] strip(ImageBytes file) throws BrokenImage {
    return new JpegHeader(file).stripped.toByteArray();
  }

  /** Reads the segment at a marker, and returns where the next marker is. */
  private int next(int at) throws BrokenImage {
    if (file.at(at) != 0xFF) {
      throw BrokenImage.damaged();
    }
    int marker = file.at(at + 1);
    if (marker == 0xFF) {
      return at + 1;
    }
    int length = file.bigEndian16(at + 2);
    if (length < 2) {
      throw BrokenImage.damaged();
    }
    ImageBytes segment = file.part(at + 4, (long) at + 2 + length);
    int end = at + 2 + length;
    if (marker >= 0xE0 && marker <= 0xEF) {
      application(marker - 0xE0, segment);
      return end;
    }
    if (marker == 0xFE) {
      return end;
    }
    if (isFrame(marker)) {
      if (marker > 0xC2 || segment.at(0) != 8 || frame.isPresent()) {
        throw BrokenImage.format("JPEG");
      }
      frame = Optional.of(segment);
    } else if (marker == SCAN) {
      if (frame.isEmpty()) {
        throw BrokenImage.damaged();
      }
      end = endOfScan(end);
    }
    file.part(at, end).writeTo(stripped);
    return end;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Within a scan, 0xFF is followed by zero or a restart marker. */
  private int endOfScan(int from) throws BrokenImage {
    int at = from;
    while (true) {
      if (file.at(at) == 0xFF) {
        int marker = file.at(at + 1);
        if (marker != 0 && (marker < 0xD0 || marker > 0xD7) && marker != 0xFF) {
          return at;
        }
      }
      at++;
    }
  }

  private void application(int number, ImageBytes segment) throws BrokenImage {
    if (number == 0 && segment.has("JFIF\0", 0)) {
      jfif = true;
    } else if (number == 1 && segment.has("Exif\0\0", 0)) {
      ImageBytes exif = segment.part(6, segment.length());
      orientation = Orientation.of(exif);
      located |= ExifPosition.isIn(exif);
    } else if (number == 1 && segment.has("http://ns.adobe.com/xap/", 0)) {
      located |= ExifPosition.isInXmp(segment);
    } else if (number == 2 && segment.has("ICC_PROFILE\0", 0) && segment.length() > 14) {
      profile.put(segment.at(12), segment.part(14, segment.length()));
    } else if (number == 14 && segment.has("Adobe", 0) && segment.length() > 11) {
      adobeTransform = Optional.of(segment.at(11));
    }
  }

  private PhotoHeader header() throws BrokenImage {
    ImageBytes found = frame.orElseThrow(BrokenImage::damaged);
    int height = found.bigEndian16(1);
    int width = found.bigEndian16(3);
    int components = found.at(5);
    if (components == 4) {
      throw BrokenImage.printColours();
    }
    if (components != 1 && components != 3) {
      throw BrokenImage.format("JPEG");
    }
    ImageLimits.check(ImageFormat.JPEG, width, height);
    Colours colours = components == 3 && isYcc(found) ? Colours.YCC : Colours.DISPLAYED;
    return new PhotoHeader(
        ImageFormat.JPEG,
        width,
        height,
        colours,
        orientation,
        ColourProfile.parse(joinedProfile()),
        false,
        located);
  }

  /** The rule of the Independent JPEG Group's library, which cameras are tried with. */
  private boolean isYcc(ImageBytes found) throws BrokenImage {
    if (jfif) {
      return true;
    }
    if (adobeTransform.isPresent()) {
      return adobeTransform.get() != 0;
    }
    return !(found.at(6) == 'R' && found.at(9) == 'G' && found.at(12) == 'B');
  }

  /** A profile that is longer than a segment is spread over several, numbered from 1. */
  private byte[] joinedProfile() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    profile.values().forEach(part -> part.writeTo(joined));
    return joined.toByteArray();
  }
}
