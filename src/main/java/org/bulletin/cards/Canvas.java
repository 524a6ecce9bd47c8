package org.bulletin.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.bulletin.language.Language;
import org.bulletin.language.VisualText;

/**
 * A picture that is written in the direction of a language: {@code start} is a distance from the
 * left, or from the right where the language is written from right to left.
 */
final class Canvas {

  private final int width;
  private final Language language;
  private final int[] pixels;
  private final Graphics2D graphics;

  Canvas(int width, int height, Language language) {
    this.width = width;
    this.language = language;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Fills a shape where it is. */
  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /** Fills a shape that stands {@code start} from the edge, {@code y} from the top. */
  void fill(Shape shape, double shapeWidth, double start, double y, Color colour) {
    boolean mirrored = language.direction().equals("rtl");
    double left = Math.rint(mirrored ? width - start - shapeWidth : start);
    fill(AffineTransform.getTranslateInstance(left, y).createTransformedShape(shape), colour);
  }

  /** Writes a line and returns its width. */
  double write(String line, Typeface typeface, double size, double start, double y, Color colour) {
    String visual = VisualText.line(line, language);
    double lineWidth = typeface.width(visual) * size;
    fill(typeface.outline(visual, size), lineWidth, start, y, colour);
    return lineWidth;
  }

  /** Returns the finished picture as {@code 0xRRGGBB}, row after row. */
  int[] pixels() {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] &= 0xFFFFFF;
    }
    return pixels;
  }
}
