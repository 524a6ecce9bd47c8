package org.bulletin.cards;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bulletin.language.Language;
import org.bulletin.language.VisualText;

/**
 * Draws one card: the bulletin's name over the theme's toothed rule, rubric and region, the title,
 * and on a band of sand the date and the host.
 */
final class CardDrawing {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  static final int MARGIN = 64;

  private static final double MEASURE = WIDTH - 2 * MARGIN;
  private static final double RULE = 104;
  private static final double FOOTER = 542;
  private static final double GAP = 28;

  private static final double NAME = 38;
  private static final double KICKER = 30;
  private static final double NOTE = 28;
  private static final double SMALLEST_HOST = 20;

  private final CardText text;
  private final Typefaces typefaces;
  private final Canvas canvas;

  private CardDrawing(CardText text, Typefaces typefaces) {
    this.text = text;
    this.typefaces = typefaces;
    this.canvas = new Canvas(WIDTH, HEIGHT, text.language());
  }

  /** Returns the card as {@code 0xRRGGBB}, row after row. */
  static int[] pixels(CardText text, Typefaces typefaces) {
    CardDrawing drawing = new CardDrawing(text, typefaces);
    drawing.ground();
    drawing.header();
    drawing.kickerAndTitle();
    drawing.footer();
    return drawing.canvas.pixels();
  }

  private void ground() {
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, FOOTER, WIDTH, HEIGHT - FOOTER), Palette.SAND);
    canvas.fill(new Rectangle2D.Double(0, RULE, WIDTH, 5), Palette.ACCENT);
    for (double x = 0; x < WIDTH; x += 20) {
      canvas.fill(polygon(x, RULE, x + 20, RULE, x + 10, RULE - 10), Palette.ACCENT);
    }
  }

  private void header() {
    Path2D diamond = polygon(0, 0, 17, -17, 34, 0, 17, 17);
    canvas.fill(diamond, 34, MARGIN, 52, Palette.ACCENT);
    line(
        text.bulletin(),
        display(text.bulletin()),
        NAME,
        MARGIN + 52,
        65,
        MEASURE - 52,
        Palette.INK);
  }

  /** A short title stands above the middle of its room. */
  private void kickerAndTitle() {
    double kicker = text.rubric().isEmpty() && text.region().isEmpty() ? 0 : 64;
    double top = RULE + 40;
    double room = FOOTER - 24 - top - kicker;
    Typeface face = display(text.title());
    Headline title = Headline.of(text.title(), face, text.language(), MEASURE, room);
    top += (room - title.height()) * 0.3;
    kicker(top + KICKER);
    double baseline = top + kicker + title.size();
    for (String line : title.lines()) {
      canvas.write(line, face, title.size(), MARGIN, baseline, Palette.INK);
      baseline += title.leading();
    }
  }

  private void kicker(double baseline) {
    double start = MARGIN;
    if (!text.rubric().isEmpty()) {
      double room = text.region().isEmpty() ? MEASURE : MEASURE * 0.6;
      start += line(text.rubric(), typefaces.bold(), KICKER, start, baseline, room, Palette.ACCENT);
      start += GAP;
    }
    double room = WIDTH - MARGIN - start;
    line(text.region(), typefaces.plain(), KICKER, start, baseline, room, Palette.SOFT);
  }

  private void footer() {
    double baseline = 597;
    double date =
        line(text.date(), typefaces.plain(), NOTE, MARGIN, baseline, MEASURE / 2, Palette.SOFT);
    host(MEASURE - date - GAP, baseline);
  }

  /**
   * The end of a host says whose it is, so it is the beginning that goes where the room is small.
   */
  private void host(double room, double baseline) {
    Typeface face = typefaces.bold();
    double size =
        Math.max(SMALLEST_HOST, Math.min(NOTE, Math.floor(room / face.width(text.host()))));
    List<String> characters = VisualText.characters(text.host(), Language.ENGLISH);
    String host = text.host();
    for (int from = 1; face.width(host) * size > room && from < characters.size(); from++) {
      host = "…" + String.join("", characters.subList(from, characters.size()));
    }
    double width = face.width(host) * size;
    canvas.fill(face.outline(host, size), width, WIDTH - MARGIN - width, baseline, Palette.INK);
  }

  /** Writes a text in one line, or as much of it as there is room for, and returns its width. */
  private double line(
      String words, Typeface face, double size, double start, double y, double room, Color colour) {
    String line = new Wrapping(words, face, text.language()).oneLine(room / size);
    return canvas.write(line, face, size, start, y, colour);
  }

  private Typeface display(String words) {
    return typefaces.display(VisualText.line(words, text.language()));
  }

  private static Path2D polygon(double... points) {
    Path2D polygon = new Path2D.Double();
    polygon.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      polygon.lineTo(points[i], points[i + 1]);
    }
    polygon.closePath();
    return polygon;
  }
}
