package org.bulletin.cards;

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
  private static final int RULE = 104;
  private static final int FOOTER = 542;
  private static final double GAP = 28;

  private static final double NAME = 38;
  private static final double KICKER = 30;
  private static final double NOTE = 28;
  private static final double SMALLEST_HOST = 20;

  private static final int TOOTH = 20;
  private static final int DIAMOND = 34;

  private final CardText text;
  private final Typefaces typefaces;
  private final Picture picture = new Picture(WIDTH, HEIGHT);

  private CardDrawing(CardText text, Typefaces typefaces) {
    this.text = text;
    this.typefaces = typefaces;
  }

  static Picture of(CardText text, Typefaces typefaces) {
    CardDrawing drawing = new CardDrawing(text, typefaces);
    drawing.ground();
    drawing.header();
    drawing.kickerAndTitle();
    drawing.footer();
    return drawing.picture;
  }

  private void ground() {
    picture.fill(FOOTER, HEIGHT, Ground.SAND.number());
    picture.fill(RULE, RULE + 5, Tone.ACCENT.number(Tone.STEPS));
    Outline triangle = Outline.polygon(0, 0, TOOTH, 0, TOOTH / 2.0, -10);
    Stamp tooth = Stamp.of(triangle.mask(1, 1), Tone.ACCENT);
    for (int x = 0; x < WIDTH; x += TOOTH) {
      picture.put(tooth, x, RULE);
    }
  }

  private void header() {
    Outline square = Outline.polygon(0, 0, 17, -17, DIAMOND, 0, 17, 17);
    Stamp diamond = Stamp.of(square.mask(1, 1), Tone.ACCENT);
    picture.put(diamond, left(MARGIN, DIAMOND), 52);
    line(text.bulletin(), display(text.bulletin()), NAME, MARGIN + 52, 65, MEASURE - 52, Tone.INK);
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
      write(line, face, title.size(), MARGIN, baseline, Tone.INK);
      baseline += title.leading();
    }
  }

  private void kicker(double baseline) {
    double start = MARGIN;
    if (!text.rubric().isEmpty()) {
      double room = text.region().isEmpty() ? MEASURE : MEASURE * 0.6;
      start += line(text.rubric(), typefaces.bold(), KICKER, start, baseline, room, Tone.ACCENT);
      start += GAP;
    }
    double room = WIDTH - MARGIN - start;
    line(text.region(), typefaces.plain(), KICKER, start, baseline, room, Tone.SOFT);
  }

  private void footer() {
    double baseline = 597;
    double date =
        line(
            text.date(), typefaces.plain(), NOTE, MARGIN, baseline, MEASURE / 2, Tone.SOFT_ON_SAND);
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
    draw(host, face, size, left(WIDTH - MARGIN - width, width), baseline, Tone.INK_ON_SAND);
  }

  /** Writes a text in one line, or as much of it as there is room for, and returns its width. */
  private double line(
      String words, Typeface face, double size, double start, double y, double room, Tone tone) {
    String line = new Wrapping(words, face, text.language()).oneLine(room / size);
    return write(line, face, size, start, y, tone);
  }

  /** Writes a line and returns its width. */
  private double write(String line, Typeface face, double size, double start, double y, Tone tone) {
    String visual = VisualText.line(line, text.language());
    double width = face.width(visual) * size;
    draw(visual, face, size, left(start, width), y, tone);
    return width;
  }

  private void draw(String visual, Typeface face, double size, int left, double y, Tone tone) {
    int baseline = (int) Math.rint(y);
    face.set(visual, size, tone, (letter, x) -> picture.put(letter, left + x, baseline));
  }

  /**
   * Returns where a line begins that stands {@code start} from the left, or from the right where
   * the language is written from right to left.
   */
  private int left(double start, double width) {
    boolean mirrored = text.language().direction().equals("rtl");
    return (int) Math.rint(mirrored ? WIDTH - start - width : start);
  }

  private Typeface display(String words) {
    return typefaces.display(VisualText.line(words, text.language()));
  }
}
