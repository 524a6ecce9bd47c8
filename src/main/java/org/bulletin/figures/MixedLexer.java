package org.bulletin.figures;

import java.util.Set;

/** Makes tokens of letters and digits that stand together: {@code 25km}, {@code AK-47}. */
final class MixedLexer {

  private static final int ISO_DATE = 10;
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "nd", "nde", "st", "rd", "th",
          "ᵉ", "ᵉʳ", "ers", "es", "èmes", "emes");
  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "cl", "ml", "ha", "km²", "m²", "m³",
          "m2", "m3", "km2", "go", "mo", "ko", "gb", "mb", "kb", "tb", "to", "kw", "mw", "gw", "kv",
          "v", "w", "min", "mn", "s", "ms", "j", "ans", "hz", "khz", "mhz", "ghz", "k", "bn", "md",
          "x", "b", "c", "f", "°c", "°f", "d", "fcfa", "eur", "usd", "xof");

  private final Signs signs;
  private final WordLexer words;
  private final NumberLexer numbers;
  private final ReferenceLexer references;
  private final TokenList tokens;

  MixedLexer(
      Signs signs,
      WordLexer words,
      NumberLexer numbers,
      ReferenceLexer references,
      TokenList tokens) {
    this.signs = signs;
    this.words = words;
    this.numbers = numbers;
    this.references = references;
    this.tokens = tokens;
  }

  /** Reads letters and digits that stand together. */
  int read(int start, int end) {
    int number = afterNumero(start);
    if (number < end && number > start) {
      return number;
    }
    if (signs.isDigit(start)) {
      return startsWithDigits(start, end);
    }
    int letters = start;
    while (signs.isOfWord(letters) && !signs.isDigit(letters)) {
      letters++;
    }
    char joint = signs.at(letters);
    boolean lowerCase = Character.isLowerCase(signs.at(start));
    if (joint == '.' || (joint == '-' && lowerCase)) {
      words.word(start, letters);
      return letters + 1;
    }
    if (!Signs.isDigit(joint) && letters - start > 5 && !hasSlash(start, end)) {
      words.word(start, letters);
      return letters + 1;
    }
    int tail = wordTail(start, end);
    references.code(start, tail);
    return tail;
  }

  /** Returns where the word after a code begins: {@code IPv6-only}. */
  private int wordTail(int start, int end) {
    int at = end;
    while (at > start && Character.isLowerCase(signs.at(at - 1))) {
      at--;
    }
    boolean word = end - at > 2 && at - start > 1 && isHyphen(signs.at(at - 1));
    return word ? at - 1 : end;
  }

  private static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2011';
  }

  private boolean hasSlash(int start, int end) {
    return signs.indexOfAny("/", start, end) >= 0;
  }

  /** Returns where the number begins in {@code n°12} or {@code No.12}. */
  private int afterNumero(int start) {
    if (Character.toLowerCase(signs.at(start)) != 'n' || start + 2 >= signs.length()) {
      return start;
    }
    if (signs.isNumero(start + 1)) {
      return start + 2;
    }
    return signs.startsWith("o.", start + 1) ? start + 3 : start;
  }

  private int startsWithDigits(int start, int end) {
    int tail = start;
    while (tail < end && (signs.isDigit(tail) || ".,:٫٬".indexOf(signs.at(tail)) >= 0)) {
      tail++;
    }
    int core = tail;
    while (!signs.isDigit(core - 1)) {
      core--;
    }
    return isHyphen(signs.at(core)) || signs.at(core) == '/'
        ? joined(start, core, end)
        : ending(start, core, end);
  }

  /** Reads digits with more after a hyphen or a slash. */
  private int joined(int start, int joint, int end) {
    int dateEnd = isoDateBeforeTime(start, end);
    if (dateEnd > start) {
      numbers.digits(start, dateEnd);
      return dateEnd + 1;
    }
    if (isPlainTail(joint + 1, end)) {
      numbers.digits(start, joint);
      return joint + 1;
    }
    references.code(start, end);
    return end;
  }

  /** Reads digits with letters right after them. */
  private int ending(int start, int core, int end) {
    int letters = core;
    while (letters < end
        && signs.isOfWord(letters)
        && (!signs.isDigit(letters) || letters == core)) {
      letters++;
    }
    String ending = signs.lowerCase(core, letters);
    if (ORDINAL_ENDINGS.contains(ending) && numbers.ordinal(start, core, letters)) {
      return letters;
    }
    if (ending.equals("h")) {
      return hours(start, core, letters, end);
    }
    if (ending.equals("am") || ending.equals("pm")) {
      numbers.digits(start, core);
      words.word(core, letters);
      return letters;
    }
    boolean decade = ending.equals("s") && (core - start == 4 || core - start == 2);
    if (decade) {
      numbers.decade(start, core, letters);
      return letters;
    }
    if (letters == end && isUnitWithDigit(core, end)) {
      numbers.digits(start, core);
      words.word(core, end);
      return end;
    }
    if (UNITS.contains(ending)) {
      numbers.digits(start, core);
      words.word(core, letters);
      return letters;
    }
    references.code(start, end);
    return end;
  }

  private boolean isUnitWithDigit(int core, int end) {
    return UNITS.contains(signs.lowerCase(core, end));
  }

  private int hours(int start, int core, int letters, int end) {
    int hour = signs.smallNumber(start, core);
    int minutes = letters;
    while (minutes < end && signs.isDigit(minutes)) {
      minutes++;
    }
    if (minutes - letters == 2 && hour <= 24) {
      int minute = signs.smallNumber(letters, minutes);
      tokens.add(new ClockTime(start, minutes, hour, minute, false, false));
      return minutes;
    }
    numbers.digits(start, core);
    words.word(core, letters);
    return letters;
  }

  /** {@code 25-year-old}, {@code 100/an}: a number, then words. */
  private boolean isPlainTail(int from, int end) {
    boolean digits = false;
    for (int at = from; at < end; at++) {
      char letter = signs.at(at);
      digits |= Signs.isDigit(letter);
      if (Character.isUpperCase(letter) || (at > from && letter == '/')) {
        return false;
      }
    }
    return !digits || signs.isDigit(from);
  }

  /** Returns the end of the date in {@code 2025-02-16T10:30}, or the start where there is none. */
  private int isoDateBeforeTime(int start, int end) {
    int dateEnd = start + ISO_DATE;
    boolean date =
        dateEnd < end
            && signs.at(dateEnd) == 'T'
            && NumericDate.read(signs.text(), start, dateEnd, false).isPresent();
    return date ? dateEnd : start;
  }
}
