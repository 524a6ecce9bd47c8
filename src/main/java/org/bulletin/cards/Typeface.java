package org.bulletin.cards;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A packaged font, as outlines. Lengths are in ems. Thread-safe. */
final class Typeface {

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final Optional<KerningSubtable> kerning;
  private final double em;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private record Glyph(int number, double advance, Path2D outline) {}

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.kerning =
        Optional.ofNullable(font.getKerning()).map(KerningTable::getHorizontalKerningSubtable);
    this.em = font.getUnitsPerEm();
  }

  /** Reads one of the packaged fonts: {@code DejaVuSans-Bold}. */
  static Typeface read(String name) {
    try (InputStream file = Typeface.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (file == null) {
        throw new FileNotFoundException(name);
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns how many characters of a visual text the font lacks. */
  long lacks(String text) {
    return text.codePoints().filter(character -> characters.getGlyphId(character) == 0).count();
  }

  /** Returns the width of a visual text; characters that the font lacks have none. */
  double width(String text) {
    return set(text, (glyph, x) -> {});
  }

  /**
   * Returns a visual text as one outline, the start of its base line at (0, 0), y downwards. Every
   * glyph begins at a whole pixel, so that equal letters are equal pixels, which compress better.
   */
  Path2D outline(String text, double size) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    set(
        text,
        (glyph, x) -> {
          double scale = size / em;
          AffineTransform place = new AffineTransform(scale, 0, 0, -scale, Math.rint(x * size), 0);
          outline.append(glyph.outline().getPathIterator(place), false);
        });
    return outline;
  }

  private interface GlyphSink {
    void accept(Glyph glyph, double x);
  }

  private double set(String text, GlyphSink sink) {
    double x = 0;
    int previous = 0;
    for (int character : text.codePoints().toArray()) {
      Glyph glyph = glyphs.computeIfAbsent(character, this::glyph);
      if (glyph.number() > 0) {
        x += kern(previous, glyph.number());
        sink.accept(glyph, x);
        x += glyph.advance();
        previous = glyph.number();
      }
    }
    return x;
  }

  private double kern(int left, int right) {
    return left == 0 ? 0 : kerning.map(pairs -> pairs.getKerning(left, right)).orElse(0) / em;
  }

  /** FontBox reads a glyph where it is asked for it, from one place in the file at a time. */
  private Glyph glyph(int character) {
    synchronized (font) {
      try {
        int number = characters.getGlyphId(character);
        GlyphData data = font.getGlyph().getGlyph(number);
        Path2D outline = data == null ? new Path2D.Double() : data.getPath();
        return new Glyph(number, font.getAdvanceWidth(number) / em, outline);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
