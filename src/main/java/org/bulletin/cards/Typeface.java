package org.bulletin.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A packaged font, as letters that can be measured and drawn. Lengths are in ems. Thread-safe: it
 * keeps the letters that it made, and every thread would make the same.
 */
final class Typeface {

  /** Enough for a script in all sizes of titles, and some megabytes at most. */
  private static final int MOST_STAMPS = 4000;

  private final FontFile font;
  private final double em;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
  private final Map<Sized, Stamp> stamps = new ConcurrentHashMap<>();

  private record Glyph(int number, double advance) {}

  private record Sized(int glyph, double size, Tone tone) {}

  /** Takes the letters of a text one after another. */
  interface Setter {
    /**
     * Takes one.
     *
     * @param x how far right of the text's start the letter's origin is, in whole pixels
     */
    void set(Stamp letter, int x);
  }

  private interface GlyphSink {
    void accept(Glyph glyph, double x);
  }

  private Typeface(FontFile font) {
    this.font = font;
    this.em = font.unitsPerEm();
  }

  /** Reads one of the packaged fonts: {@code DejaVuSans-Bold}. */
  static Typeface read(String name) {
    try {
      return new Typeface(FontFile.read(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns how many characters of a visual text the font lacks. */
  long lacks(String text) {
    return text.codePoints().filter(character -> glyph(character).number() == 0).count();
  }

  /** Returns the width of a visual text; characters that the font lacks have none. */
  double width(String text) {
    return set(text, (glyph, x) -> {});
  }

  /**
   * Sets a visual text. Every letter begins at a whole pixel, so that equal letters are equal
   * pixels, which are drawn once and compress better.
   */
  void set(String text, double size, Tone tone, Setter setter) {
    set(text, (glyph, x) -> setter.set(stamp(glyph, size, tone), (int) Math.rint(x * size)));
  }

  private double set(String text, GlyphSink sink) {
    double x = 0;
    int previous = 0;
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      Glyph glyph = glyph(character);
      if (glyph.number() > 0) {
        x += previous == 0 ? 0 : font.kerning(previous, glyph.number()) / em;
        sink.accept(glyph, x);
        x += glyph.advance();
        previous = glyph.number();
      }
    }
    return x;
  }

  private Glyph glyph(int character) {
    return glyphs.computeIfAbsent(
        character,
        wanted -> {
          int number = font.glyph(wanted);
          return new Glyph(number, font.advance(number) / em);
        });
  }

  private Stamp stamp(Glyph glyph, double size, Tone tone) {
    Sized key = new Sized(glyph.number(), size, tone);
    Stamp kept = stamps.get(key);
    if (kept != null) {
      return kept;
    }
    Mask mask = font.outline(glyph.number()).mask(size / em, -size / em);
    Stamp made = Stamp.of(mask, tone);
    if (stamps.size() < MOST_STAMPS) {
      stamps.put(key, made);
    }
    return made;
  }
}
