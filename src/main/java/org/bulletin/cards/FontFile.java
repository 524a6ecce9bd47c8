package org.bulletin.cards;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A packaged TrueType font (OpenType specification 1.9, ISO/IEC 14496-22): which glyph shows a
 * character, how wide it is, what stands closer together, and outlines. Lengths are in units of the
 * font, y upwards. All is looked up in the file's bytes where it is asked for, so that opening a
 * font costs no more than reading it. Thread-safe: no position is kept.
 */
final class FontFile {

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private static final int ON_CURVE = 1;
  private static final int X_IS_BYTE = 2;
  private static final int Y_IS_BYTE = 4;
  private static final int REPEATED = 8;
  private static final int X_IS_SAME_OR_POSITIVE = 16;
  private static final int Y_IS_SAME_OR_POSITIVE = 32;

  private static final int WORDS = 1;
  private static final int ONE_SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer bytes;
  private final int characters;
  private final int widths;
  private final int widthCount;
  private final int places;
  private final boolean longPlaces;
  private final int glyphs;
  private final int pairs;
  private final int pairCount;
  private final int unitsPerEm;

  private FontFile(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    int head = table("head").orElseThrow();
    unitsPerEm = ushort(head + 18);
    longPlaces = ushort(head + 50) == 1;
    widths = table("hmtx").orElseThrow();
    widthCount = ushort(table("hhea").orElseThrow() + 34);
    places = table("loca").orElseThrow();
    glyphs = table("glyf").orElseThrow();
    characters = widestMap(table("cmap").orElseThrow());
    OptionalInt kern = table("kern");
    pairs = kern.isPresent() ? kern.getAsInt() + 18 : 0;
    pairCount = kern.isPresent() ? ushort(kern.getAsInt() + 10) : 0;
  }

  /** Reads one of the packaged fonts: {@code DejaVuSans-Bold}. */
  static FontFile read(String name) throws IOException {
    try (InputStream file = FontFile.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (file == null) {
        throw new FileNotFoundException(name);
      }
      return new FontFile(file.readAllBytes());
    }
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** Returns the number of the glyph that shows a character, 0 where the font lacks it. */
  int glyph(int character) {
    return ushort(characters) == 12 ? glyphOfRanges(character) : glyphOfSegments(character);
  }

  int advance(int glyph) {
    return ushort(widths + 4 * Math.min(glyph, widthCount - 1));
  }

  /** Returns what is added to the distance of two glyphs. */
  int kerning(int left, int right) {
    int pair = (left << 16) | right;
    int low = 0;
    int high = pairCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(bytes.getInt(pairs + 6 * middle), pair);
      if (order == 0) {
        return bytes.getShort(pairs + 6 * middle + 4);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return 0;
  }

  Outline outline(int glyph) {
    Outline outline = new Outline();
    add(glyph, new Placing(1, 0, 0, 1, 0, 0), outline);
    return outline;
  }

  private OptionalInt table(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < ushort(4); i++) {
      int entry = 12 + 16 * i;
      if (bytes.getInt(entry) == wanted) {
        return OptionalInt.of(bytes.getInt(entry + 8));
      }
    }
    return OptionalInt.empty();
  }

  /** Format 12 maps all of Unicode, format 4 its first plane. */
  private int widestMap(int cmap) {
    int widest = 0;
    for (int i = 0; i < ushort(cmap + 2); i++) {
      int map = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      int format = ushort(map);
      if (format == 12 || (format == 4 && widest == 0)) {
        widest = map;
      }
    }
    return widest;
  }

  private int glyphOfRanges(int character) {
    int low = 0;
    int high = bytes.getInt(characters + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int range = characters + 16 + 12 * middle;
      if (character < bytes.getInt(range)) {
        high = middle - 1;
      } else if (character > bytes.getInt(range + 4)) {
        low = middle + 1;
      } else {
        return bytes.getInt(range + 8) + character - bytes.getInt(range);
      }
    }
    return 0;
  }

  private int glyphOfSegments(int character) {
    int doubled = ushort(characters + 6);
    int ends = characters + 14;
    int starts = ends + doubled + 2;
    for (int segment = 0; segment < doubled && character <= 0xFFFF; segment += 2) {
      if (character <= ushort(ends + segment)) {
        int start = ushort(starts + segment);
        int delta = ushort(starts + doubled + segment);
        int place = starts + 2 * doubled + segment;
        int offset = ushort(place);
        int listed = offset == 0 ? character : ushort(place + offset + 2 * (character - start));
        return character < start || listed == 0 ? 0 : (listed + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  /** How a glyph stands in another that is made of several. */
  private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {

    Outline.Point of(double x, double y, boolean onCurve) {
      return new Outline.Point(xx * x + yx * y + dx, xy * x + yy * y + dy, onCurve);
    }

    Placing of(Placing inner) {
      Outline.Point origin = of(inner.dx, inner.dy, true);
      return new Placing(
          xx * inner.xx + yx * inner.xy,
          xy * inner.xx + yy * inner.xy,
          xx * inner.yx + yx * inner.yy,
          xy * inner.yx + yy * inner.yy,
          origin.x(),
          origin.y());
    }
  }

  private int place(int glyph) {
    return longPlaces ? bytes.getInt(places + 4 * glyph) : 2 * ushort(places + 2 * glyph);
  }

  private void add(int glyph, Placing placing, Outline outline) {
    int at = glyphs + place(glyph);
    if (place(glyph) == place(glyph + 1)) {
      return;
    }
    int contours = bytes.getShort(at);
    if (contours < 0) {
      addParts(at + 10, placing, outline);
    } else if (contours > 0) {
      addContours(at + 10, contours, placing, outline);
    }
  }

  private void addParts(int first, Placing placing, Outline outline) {
    int at = first;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = ushort(at);
      int part = ushort(at + 2);
      boolean words = (flags & WORDS) != 0;
      double dx = words ? bytes.getShort(at + 4) : bytes.get(at + 4);
      double dy = words ? bytes.getShort(at + 6) : bytes.get(at + 5);
      at += words ? 8 : 6;
      Placing inner = new Placing(1, 0, 0, 1, dx, dy);
      if ((flags & ONE_SCALE) != 0) {
        inner = new Placing(fraction(at), 0, 0, fraction(at), dx, dy);
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        inner = new Placing(fraction(at), 0, 0, fraction(at + 2), dx, dy);
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        inner =
            new Placing(fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6), dx, dy);
        at += 8;
      }
      add(part, placing.of(inner), outline);
    }
  }

  private void addContours(int ends, int contours, Placing placing, Outline outline) {
    int count = ushort(ends + 2 * (contours - 1)) + 1;
    int instructions = ends + 2 * contours;
    int[] flags = new int[count];
    int at = flags(flags, instructions + 2 + ushort(instructions));
    int[] x = new int[count];
    at = coordinates(x, flags, X_IS_BYTE, X_IS_SAME_OR_POSITIVE, at);
    int[] y = new int[count];
    coordinates(y, flags, Y_IS_BYTE, Y_IS_SAME_OR_POSITIVE, at);
    int from = 0;
    for (int contour = 0; contour < contours; contour++) {
      int to = ushort(ends + 2 * contour) + 1;
      List<Outline.Point> points = new ArrayList<>();
      for (int i = from; i < to; i++) {
        points.add(placing.of(x[i], y[i], (flags[i] & ON_CURVE) != 0));
      }
      outline.add(points);
      from = to;
    }
  }

  private int flags(int[] flags, int start) {
    int at = start;
    int i = 0;
    while (i < flags.length) {
      int flag = bytes.get(at++) & 0xFF;
      int times = (flag & REPEATED) == 0 ? 1 : 1 + (bytes.get(at++) & 0xFF);
      for (int end = i + times; i < end; i++) {
        flags[i] = flag;
      }
    }
    return at;
  }

  private int coordinates(int[] values, int[] flags, int isByte, int isSameOrPositive, int start) {
    int at = start;
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      boolean sameOrPositive = (flags[i] & isSameOrPositive) != 0;
      if ((flags[i] & isByte) != 0) {
        int distance = bytes.get(at++) & 0xFF;
        value += sameOrPositive ? distance : -distance;
      } else if (!sameOrPositive) {
        value += bytes.getShort(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  private int ushort(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  /** F2DOT14. */
  private double fraction(int at) {
    return bytes.getShort(at) / 16384.0;
  }
}
