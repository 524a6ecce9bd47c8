package org.bulletin.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/**
 * Turns text into the words of an address: lower-case letters and digits joined by single hyphens.
 * Latin letters lose their accents, other scripts keep their letters. The result is in NFC and may
 * be empty.
 */
public final class Slugs {

  private static final Map<Integer, String> LATIN_LETTERS_WITHOUT_DECOMPOSITION =
      Map.of(
          (int) 'œ', "oe", (int) 'æ', "ae", (int) 'ß', "ss", (int) 'ø', "o", (int) 'đ', "d",
          (int) 'ł', "l", (int) 'ı', "i", (int) 'ŋ', "n", (int) 'ɛ', "e", (int) 'ɔ', "o");

  private static final char HYPHEN = '-';
  private static final char UNKNOWN = 0;

  private Slugs() {}

  /**
   * Returns the slug of a text: {@code "L’Armée à Gao : 12 morts"} gives {@code
   * l-armee-a-gao-12-morts}.
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = simple(text.charAt(i));
      if (letter == UNKNOWN) {
        return ofAny(text);
      }
      append(letter, slug);
    }
    return slug.substring(0, endOf(slug));
  }

  private static void append(char letter, StringBuilder slug) {
    boolean joins = letter == HYPHEN;
    if (!joins || (!slug.isEmpty() && slug.charAt(slug.length() - 1) != HYPHEN)) {
      slug.append(letter);
    }
  }

  /** Nearly all letters are of a few kinds, for which nobody needs to ask Unicode's tables. */
  private static char simple(char letter) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      return letter;
    }
    if (letter >= 'A' && letter <= 'Z') {
      return (char) (letter + 'a' - 'A');
    }
    if (letter < 0x80) {
      return HYPHEN;
    }
    return switch (letter) {
      case 'à', 'â', 'ä', 'À', 'Â', 'Ä' -> 'a';
      case 'ç', 'Ç' -> 'c';
      case 'é', 'è', 'ê', 'ë', 'É', 'È', 'Ê', 'Ë' -> 'e';
      case 'î', 'ï', 'Î', 'Ï' -> 'i';
      case 'ô', 'ö', 'Ô', 'Ö' -> 'o';
      case 'ù', 'û', 'ü', 'Ù', 'Û', 'Ü' -> 'u';
      case '’', '‘', '“', '”', '«', '»', '–', '—', '…', '\u00A0', '\u202F' -> HYPHEN;
      default -> UNKNOWN;
    };
  }

  /** Returns the slug of a text in any script. */
  static String ofAny(String text) {
    StringBuilder slug = new StringBuilder();
    boolean afterLatin = false;
    int[] letters =
        UCharacter.toLowerCase(ULocale.ROOT, Normalizer2.getNFKDInstance().normalize(text))
            .codePoints()
            .toArray();
    for (int letter : letters) {
      if (isMark(letter)) {
        if (!afterLatin && !slug.isEmpty()) {
          slug.appendCodePoint(letter);
        }
      } else if (UCharacter.isLetterOrDigit(letter)) {
        afterLatin = UScript.getScript(letter) == UScript.LATIN;
        slug.append(
            LATIN_LETTERS_WITHOUT_DECOMPOSITION.getOrDefault(letter, Character.toString(letter)));
      } else {
        afterLatin = true;
        append(HYPHEN, slug);
      }
    }
    return composed(slug.substring(0, endOf(slug)));
  }

  private static int endOf(StringBuilder slug) {
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == HYPHEN) {
      end--;
    }
    return end;
  }

  /**
   * Returns a text in Unicode's Normalization Form C (UAX #15), so that equal names are equal
   * strings.
   */
  public static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }

  /** Returns whether a text is a slug as an editor may write it: its own slug, nothing changed. */
  public static boolean isSlug(String text) {
    return !text.isEmpty() && of(text).equals(text);
  }

  private static boolean isMark(int letter) {
    int category = UCharacter.getIntPropertyValue(letter, UProperty.GENERAL_CATEGORY_MASK);
    int marks = (1 << UCharacter.NON_SPACING_MARK) | (1 << UCharacter.COMBINING_SPACING_MARK);
    return (category & marks) != 0;
  }
}
