package org.bulletin.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts ready for a drawing that sets one glyph after another, from left to right, and knows
 * nothing of scripts.
 */
public final class VisualText {

  private static final int SHAPING =
      ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL;

  private VisualText() {}

  /**
   * Returns a line's characters from left to right as they are seen: composed (NFC), Arabic letters
   * in the presentation form of their place, brackets mirrored (Unicode Standard Annex #9), and
   * nothing in it that is not seen.
   *
   * @param language whose direction the line has, whatever words of other scripts are in it
   */
  public static String line(String line, Language language) {
    String composed = Normalizer2.getNFCInstance().normalize(line);
    boolean leftToRight = language.direction().equals("ltr");
    if (leftToRight && !Bidi.requiresBidi(composed.toCharArray(), 0, composed.length())) {
      return seen(composed);
    }
    int direction = leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
    Bidi bidi = new Bidi(shaped(composed), direction);
    return seen(bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING));
  }

  /**
   * Returns the pieces of a text that a line may end after (Unicode Standard Annex #14). Together
   * they are the text.
   */
  public static List<String> pieces(String text, Language language) {
    return cut(text, BreakIterator.getLineInstance(language.locale()));
  }

  /** Returns what readers take for the characters of a text: letters with their marks. */
  public static List<String> characters(String text, Language language) {
    return cut(text, BreakIterator.getCharacterInstance(language.locale()));
  }

  private static List<String> cut(String text, BreakIterator breaks) {
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return List.copyOf(pieces);
  }

  private static String shaped(String text) {
    try {
      return new ArabicShaping(SHAPING).shape(text);
    } catch (ArabicShapingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().filter(VisualText::isSeen).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isSeen(int character) {
    int category = UCharacter.getType(character);
    return category != UCharacterCategory.FORMAT && category != UCharacterCategory.CONTROL;
  }
}
