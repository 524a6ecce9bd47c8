package org.bulletin.cards;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.language.Language;
import org.bulletin.language.VisualText;

/** Breaks a text into lines. Widths are in ems. */
final class Wrapping {

  private static final String ELLIPSIS = "…";
  private static final int BALANCING = 12;

  private final Typeface typeface;
  private final Language language;
  private final List<Piece> pieces;

  /** What stands between two places where a line may end; spaces at a line's end have no width. */
  private record Piece(String text, double width, double widthAtEnd) {}

  Wrapping(String text, Typeface typeface, Language language) {
    this.typeface = typeface;
    this.language = language;
    this.pieces = VisualText.pieces(text, language).stream().map(this::piece).toList();
  }

  /** Returns whether no line needs to end inside a word. */
  boolean fits(double width) {
    return pieces.stream().allMatch(piece -> piece.widthAtEnd() <= width);
  }

  /** Returns as few lines as can be; a word that is wider than a line is cut. */
  List<String> lines(double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double reached = 0;
    for (Piece piece : pieces) {
      for (Piece part : piece.widthAtEnd() <= width ? List.of(piece) : characters(piece)) {
        if (!line.isEmpty() && reached + part.widthAtEnd() > width) {
          lines.add(line.toString().strip());
          line.setLength(0);
          reached = 0;
        }
        line.append(part.text());
        reached += part.width();
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** Returns as few lines as can be, of about the same width. */
  List<String> balanced(double width) {
    List<String> widest = lines(width);
    if (!fits(width)) {
      return widest;
    }
    double narrow = width / 2;
    double wide = width;
    for (int i = 0; i < BALANCING; i++) {
      double middle = (narrow + wide) / 2;
      if (fits(middle) && lines(middle).size() == widest.size()) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return lines(wide);
  }

  /** Returns at most so many lines; where there are more, the last one ends in an ellipsis. */
  List<String> cut(double width, int most) {
    List<String> lines = lines(width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, most));
    cut.set(most - 1, ended(cut.get(most - 1), width));
    return cut;
  }

  /** Returns a line, or its beginning and an ellipsis where it is too wide. */
  String oneLine(double width) {
    List<String> lines = cut(width, 1);
    return lines.get(0);
  }

  /** Separators before an ellipsis would say that something was there. */
  private String ended(String line, double width) {
    List<String> characters = VisualText.characters(line, language);
    int length = characters.size();
    String ended = ended(line);
    while (width(ended) > width && length > 0) {
      length--;
      ended = ended(String.join("", characters.subList(0, length)));
    }
    return ended;
  }

  private static String ended(String start) {
    return start.replaceFirst("[^\\p{L}\\p{N}\\p{M}]+$", "") + ELLIPSIS;
  }

  private List<Piece> characters(Piece piece) {
    return VisualText.characters(piece.text(), language).stream().map(this::piece).toList();
  }

  private Piece piece(String text) {
    return new Piece(text, width(text), width(text.stripTrailing()));
  }

  private double width(String text) {
    return typeface.width(VisualText.line(text, language));
  }
}
