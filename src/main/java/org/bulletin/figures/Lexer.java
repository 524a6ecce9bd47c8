package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bulletin.language.Letters;
import org.bulletin.language.TextWords;

/** Cuts a text into the tokens of its figures, from left to right, and skips everything else. */
final class Lexer {

  private static final String SIGNS = "%‰٪€$£()";
  private static final String NUMERO = "°º";
  private static final int MOST_DIGITS = 30;

  /** What is longer, and has no space, is no figure. */
  private static final int LONGEST = 120;

  private static final int ISO_DATE = 10;
  private static final Set<String> ROMAN_ENDINGS = Set.of("e", "ème", "eme", "ième", "ᵉ");
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "nd", "nde", "st", "rd", "th",
          "ᵉ", "ᵉʳ", "ers", "es", "èmes", "emes");
  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "cl", "ml", "ha", "km²", "m²", "m³",
          "m2", "m3", "km2", "go", "mo", "ko", "gb", "mb", "kb", "tb", "to", "kw", "mw", "gw", "kv",
          "v", "w", "min", "mn", "s", "ms", "j", "ans", "hz", "khz", "mhz", "ghz", "k", "bn", "md",
          "x", "b", "c", "f", "d", "fcfa", "eur", "usd", "xof");

  private final TextWords words;
  private final String text;

  /** The same, since a text's bounds are checked at each sign. */
  private final char[] signs;

  private final Vocabulary vocabulary;
  private final DigitGroups groups;
  private final List<Token> tokens = new ArrayList<>();
  private boolean inParentheses;

  private Lexer(TextWords words, Vocabulary vocabulary) {
    this.words = words;
    this.text = words.text();
    this.signs = text.toCharArray();
    this.vocabulary = vocabulary;
    this.groups = new DigitGroups(text, vocabulary.signs());
  }

  static List<Token> tokens(TextWords words, Vocabulary vocabulary) {
    Lexer lexer = new Lexer(words, vocabulary);
    lexer.read();
    return lexer.tokens;
  }

  private void read() {
    int at = 0;
    int word = 0;
    while (at < signs.length) {
      while (word < words.count() && words.start(word) < at) {
        word++;
      }
      if (word == words.count() || words.start(word) != at) {
        at = signs[at] == ' ' ? at + 1 : sign(at);
      } else if (standsAlone(word)) {
        word(word);
        at = words.end(word);
      } else {
        at = span(at);
      }
    }
  }

  /** Returns whether a word has no digits, and nothing joins it to what follows. */
  private boolean standsAlone(int word) {
    int end = words.end(word);
    if (words.hasDigit(word) || end == signs.length || signs[end] == ' ') {
      return !words.hasDigit(word);
    }
    char next = signs[end];
    boolean address =
        next == ':' || next == '@' || (next == '.' && signs[words.start(word)] == 'w');
    return !address && !isOfWord(next) && !joins(end);
  }

  private int sign(int at) {
    char first = signs[at];
    if (isOfWord(first)) {
      return span(at);
    }
    if (SIGNS.indexOf(first) >= 0) {
      tokens.add(new Token.Sign(at, at + 1, first));
      inParentheses = first == '(' || (inParentheses && first != ')');
    } else if (first == '+') {
      return telephone(at).orElse(at + 1);
    }
    return at + 1;
  }

  /** Reads letters, digits and what joins them, such as the hyphen of {@code AK-47}. */
  private int span(int start) {
    boolean digits = false;
    boolean letters = false;
    int at = start;
    while (at < signs.length) {
      char letter = signs[at];
      if (isDigit(letter)) {
        digits = true;
      } else if (isOfWord(letter)) {
        letters = true;
      } else if (!joins(at)) {
        break;
      }
      at++;
    }
    Optional<Integer> address = addressEnd(start, at);
    if (address.isPresent()) {
      String code = text.substring(start, address.get()).toLowerCase(Locale.ROOT);
      complete(new Reference(start, address.get(), Reference.Kind.ADDRESS, code));
      return address.get();
    }
    if (!digits) {
      words(start, at);
      return at;
    }
    if (at - start > LONGEST) {
      return at;
    }
    return letters ? mixed(start, at) : digits(start, at);
  }

  private boolean joins(int at) {
    if (at + 1 >= signs.length || !isOfWord(signs[at + 1])) {
      return false;
    }
    return switch (signs[at]) {
      case '-', '\u2011', '/', '_', '.' -> true;
      case ',', ':', '٫', '٬' -> isDigit(signs[at - 1]) && isDigit(signs[at + 1]);
      default -> false;
    };
  }

  private Optional<Integer> addressEnd(int start, int end) {
    boolean address =
        (end < signs.length && signs[end] == ':' && text.startsWith("://", end))
            || (signs[start] == 'w' && text.startsWith("www.", start))
            || (end + 1 < signs.length && signs[end] == '@' && isOfWord(signs[end + 1]));
    if (!address) {
      return Optional.empty();
    }
    int at = end;
    while (at < signs.length
        && !Character.isWhitespace(signs[at])
        && "\u00A0\u202F<>«»\"()[]".indexOf(signs[at]) < 0) {
      at++;
    }
    while (at > end && ".,;:!?'’".indexOf(signs[at - 1]) >= 0) {
      at--;
    }
    return Optional.of(at);
  }

  private void words(int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || !isOfWord(signs[at])) {
        word(from, at);
        from = at + 1;
      }
    }
  }

  private void word(int start, int end) {
    if (end - start == 1 && isDotted(start, 'a', 'p')) {
      KnownWord half = new KnownWord(signs[start] + "m", KnownWord.Role.PART);
      tokens.add(new Token.Word(start, start + 3, half, false));
      return;
    }
    if (start < end && !romanOrdinal(start, end)) {
      vocabulary.known().find(text, start, end).ifPresent(known -> add(known, start, end));
    }
  }

  private void word(int word) {
    int start = words.start(word);
    int end = words.end(word);
    boolean roman = signs[start] <= 'X' && romanOrdinal(start, end);
    if (!roman) {
      Optional<KnownWord> known = vocabulary.known().find(words, word);
      if (known.isPresent()) {
        add(known.get(), start, end);
      }
    }
  }

  /** Nothing begins with most known words, so that they matter only where something may go on. */
  private void add(KnownWord known, int start, int end) {
    boolean goesOn =
        inParentheses
            || (!tokens.isEmpty() && start - tokens.get(tokens.size() - 1).end() <= Gaps.LONGEST);
    if (goesOn || known.role() != KnownWord.Role.PART) {
      tokens.add(new Token.Word(start, end, known, Character.isUpperCase(signs[start])));
    }
  }

  /** Finds {@code XXIe} and {@code Ier}. */
  private boolean romanOrdinal(int start, int end) {
    int at = start;
    while (at < end && "IVX".indexOf(signs[at]) >= 0) {
      at++;
    }
    if (at == start || at == end) {
      return false;
    }
    String ending = text.substring(at, end);
    boolean first = at == start + 1 && signs[start] == 'I';
    boolean ordinal =
        first
            ? ending.equals("er") || ending.equals("re") || ending.equals("ère")
            : ROMAN_ENDINGS.contains(ending);
    if (ordinal) {
      List<BigDecimal> values = List.of(BigDecimal.valueOf(roman(start, at)));
      tokens.add(new Token.Digits(start, end, values, 0, true));
    }
    return ordinal;
  }

  private int roman(int start, int end) {
    int sum = 0;
    int before = 0;
    for (int at = end - 1; at >= start; at--) {
      int value =
          switch (signs[at]) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }

  /** Finds {@code a.m.} and {@code p.m.} */
  private boolean isDotted(int at, char one, char other) {
    char first = signs[at];
    return (first == one || first == other) && text.startsWith(".m", at + 1);
  }

  /** Reads letters and digits that stand together. */
  private int mixed(int start, int end) {
    int number = afterNumero(start);
    if (number < end && number > start) {
      return span(number);
    }
    if (isDigit(signs[start])) {
      return startsWithDigits(start, end);
    }
    int letters = start;
    while (isOfWord(signs[letters]) && !isDigit(signs[letters])) {
      letters++;
    }
    char joint = signs[letters];
    boolean lowerCase = Character.isLowerCase(signs[start]);
    if (joint == '.' || (joint == '-' && lowerCase)) {
      word(start, letters);
      return letters + 1;
    }
    if (!isDigit(joint) && letters - start > 5 && !hasSlash(start, end)) {
      word(start, letters);
      return letters + 1;
    }
    int tail = wordTail(start, end);
    code(start, tail);
    return tail;
  }

  /** Returns where the word after a code begins: {@code IPv6-only}. */
  private int wordTail(int start, int end) {
    int at = end;
    while (at > start && Character.isLowerCase(signs[at - 1])) {
      at--;
    }
    boolean word = end - at > 2 && at - start > 1 && isHyphen(signs[at - 1]);
    return word ? at - 1 : end;
  }

  private static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2011';
  }

  private boolean hasSlash(int start, int end) {
    return indexOfAny("/", start, end) >= 0;
  }

  /** Returns where the number begins in {@code n°12} or {@code No.12}. */
  private int afterNumero(int start) {
    if (Character.toLowerCase(signs[start]) != 'n' || start + 2 >= signs.length) {
      return start;
    }
    if (NUMERO.indexOf(signs[start + 1]) >= 0) {
      return start + 2;
    }
    return text.startsWith("o.", start + 1) ? start + 3 : start;
  }

  private int startsWithDigits(int start, int end) {
    int tail = start;
    while (tail < end && (isDigit(signs[tail]) || ".,:٫٬".indexOf(signs[tail]) >= 0)) {
      tail++;
    }
    int core = tail;
    while (!isDigit(signs[core - 1])) {
      core--;
    }
    char joint = signs[core];
    if (joint == '-' || joint == '\u2011' || joint == '/') {
      int dateEnd = isoDateBeforeTime(start, end);
      if (dateEnd > start) {
        digits(start, dateEnd);
        return dateEnd + 1;
      }
      if (isPlainTail(core + 1, end)) {
        digits(start, core);
        return core + 1;
      }
      code(start, end);
      return end;
    }
    int letters = core;
    while (letters < end
        && isOfWord(signs[letters])
        && (!isDigit(signs[letters]) || letters == core)) {
      letters++;
    }
    String ending = text.substring(core, letters).toLowerCase(Locale.ROOT);
    List<BigDecimal> values =
        ORDINAL_ENDINGS.contains(ending) ? groups.values(start, core) : List.of();
    if (!values.isEmpty()) {
      tokens.add(new Token.Digits(start, letters, values, core - start, true));
      return letters;
    }
    if (ending.equals("h")) {
      return hours(start, core, letters, end);
    }
    if (ending.equals("am") || ending.equals("pm")) {
      digits(start, core);
      word(core, letters);
      return letters;
    }
    boolean decade = ending.equals("s") && (core - start == 4 || core - start == 2);
    if (decade) {
      decade(start, core, letters);
      return letters;
    }
    if (letters == end && isUnitWithDigit(core, end)) {
      digits(start, core);
      word(core, end);
      return end;
    }
    if (UNITS.contains(ending)) {
      digits(start, core);
      word(core, letters);
      return letters;
    }
    code(start, end);
    return end;
  }

  private boolean isUnitWithDigit(int core, int end) {
    return UNITS.contains(text.substring(core, end).toLowerCase(Locale.ROOT));
  }

  private void decade(int start, int core, int end) {
    BigDecimal years = groups.values(start, core).get(0);
    List<BigDecimal> values =
        core - start == 4 ? List.of(years) : List.of(years, years.add(BigDecimal.valueOf(1900)));
    complete(new Quantity(start, end, values, Unit.PLAIN, Quantity.Writing.DIGITS));
  }

  private int hours(int start, int core, int letters, int end) {
    int hour = smallNumber(start, core);
    int minutes = letters;
    while (minutes < end && isDigit(signs[minutes])) {
      minutes++;
    }
    if (minutes - letters == 2 && hour <= 24) {
      int minute = smallNumber(letters, minutes);
      complete(new ClockTime(start, minutes, hour, minute, false, false));
      return minutes;
    }
    digits(start, core);
    word(core, letters);
    return letters;
  }

  /** {@code 25-year-old}, {@code 100/an}: a number, then words. */
  private boolean isPlainTail(int from, int end) {
    boolean digits = false;
    for (int at = from; at < end; at++) {
      char letter = signs[at];
      digits |= isDigit(letter);
      if (Character.isUpperCase(letter) || (at > from && letter == '/')) {
        return false;
      }
    }
    return !digits || isDigit(signs[from]);
  }

  /** Returns the end of the date in {@code 2025-02-16T10:30}, or the start where there is none. */
  private int isoDateBeforeTime(int start, int end) {
    int dateEnd = start + ISO_DATE;
    boolean date =
        dateEnd < end
            && signs[dateEnd] == 'T'
            && NumericDate.read(text, start, dateEnd, false).isPresent();
    return date ? dateEnd : start;
  }

  /** Reads digits with points, commas, colons, hyphens or slashes among them. */
  private int digits(int start, int end) {
    Optional<CalendarDate> date =
        NumericDate.read(text, start, end, vocabulary.usage().slashesAreOpen());
    if (date.isPresent()) {
      complete(date.get());
      return end;
    }
    int joint = indexOfAny("-\u2011/:_", start, end);
    if (joint < 0) {
      return number(start, end);
    }
    if (signs[joint] == ':') {
      Optional<ClockTime> time = clock(start, joint, end);
      if (time.isPresent()) {
        complete(time.get());
        return end;
      }
    }
    boolean telephone = indexOfAny("-\u2011/:_", joint + 1, end) >= 0;
    if (telephone) {
      code(start, end);
      return end;
    }
    digits(start, joint);
    return joint + 1;
  }

  private Optional<ClockTime> clock(int start, int colon, int end) {
    int seconds = indexOfAny(":", colon + 1, end);
    int minutesEnd = seconds < 0 ? end : seconds;
    if (colon - start > 2 || minutesEnd - colon != 3 || indexOfAny(".,", start, end) >= 0) {
      return Optional.empty();
    }
    int hour = smallNumber(start, colon);
    int minute = smallNumber(colon + 1, minutesEnd);
    return hour <= 24 && minute < 60
        ? Optional.of(new ClockTime(start, end, hour, minute, hour <= 12, false))
        : Optional.empty();
  }

  private int number(int start, int end) {
    Optional<Integer> pairs = pairsOfDigits(start, end);
    if (pairs.isPresent()) {
      reference(start, pairs.get(), Reference.Kind.TELEPHONE);
      return pairs.get();
    }
    int all = groups.end(start, end);
    List<BigDecimal> values = all - start > MOST_DIGITS ? List.of() : groups.values(start, all);
    if (values.isEmpty()) {
      if (indexOfAny(",", start, end) >= 0) {
        int comma = indexOfAny(",", start, end);
        number(start, comma);
        return comma + 1;
      }
      code(start, all);
    } else {
      int plain = all == end && indexOfAny(".,٫٬", start, end) < 0 ? end - start : 0;
      tokens.add(new Token.Digits(start, all, values, plain, false));
    }
    return all;
  }

  /** Telephone numbers are written in pairs in Mali and France: {@code 20 22 44 54}. */
  private Optional<Integer> pairsOfDigits(int start, int end) {
    if (end - start != 2) {
      return Optional.empty();
    }
    int at = end;
    int pairs = 1;
    while (at + 2 < signs.length
        && DigitGroups.isSpace(signs[at])
        && isDigit(signs[at + 1])
        && isDigit(signs[at + 2])
        && (at + 3 == signs.length || !isOfWord(signs[at + 3]))) {
      at += 3;
      pairs++;
    }
    return pairs >= 4 ? Optional.of(at) : Optional.empty();
  }

  private OptionalInt telephone(int plus) {
    int at = plus + 1;
    int digits = 0;
    int end = at;
    while (at < signs.length) {
      char letter = signs[at];
      if (isDigit(letter)) {
        digits++;
        end = at + 1;
      } else if (at - end >= 2 || !(DigitGroups.isSpace(letter) || "-.()".indexOf(letter) >= 0)) {
        break;
      }
      at++;
    }
    if (digits < 8 || digits > 15) {
      return OptionalInt.empty();
    }
    reference(plus + 1, end, Reference.Kind.TELEPHONE);
    return OptionalInt.of(end);
  }

  private void code(int start, int end) {
    boolean name = Character.isLetter(signs[start]) && hasLowerCase(start, end);
    reference(start, end, name ? Reference.Kind.NAME : Reference.Kind.CODE);
  }

  private boolean hasLowerCase(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(signs[at]) && (at + 1 < end || signs[at] != 's')) {
        return true;
      }
    }
    return false;
  }

  private void reference(int start, int end, Reference.Kind kind) {
    StringBuilder code = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char letter = signs[at];
      if (isDigit(letter)) {
        code.append((char) ('0' + Character.digit(letter, 10)));
      } else if (isOfWord(letter)
          || (kind != Reference.Kind.TELEPHONE && "/.".indexOf(letter) >= 0)) {
        code.append(letter);
      }
    }
    int last = code.length() - 1;
    boolean plural = last > 0 && code.charAt(last) == 's' && isDigit(code.charAt(last - 1));
    if (plural) {
      code.setLength(last);
    }
    complete(new Reference(start, end, kind, code.toString().toUpperCase(Locale.ROOT)));
  }

  private void complete(Figure figure) {
    tokens.add(new Token.Complete(figure));
  }

  private int smallNumber(int start, int end) {
    int number = 0;
    for (int at = start; at < end && at < start + 4; at++) {
      number = 10 * number + Math.max(0, Character.digit(signs[at], 10));
    }
    return number;
  }

  private int indexOfAny(String wanted, int start, int end) {
    for (int at = start; at < end; at++) {
      if (wanted.indexOf(signs[at]) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOfWord(char letter) {
    return Letters.isLetterOrDigit(letter) || (letter >= 0x80 && isOddOfWord(letter));
  }

  private static boolean isOddOfWord(char letter) {
    return NUMERO.indexOf(letter) >= 0
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == '²'
        || letter == '³';
  }

  static boolean isDigit(char letter) {
    return Letters.isDigit(letter);
  }
}
