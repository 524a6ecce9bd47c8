package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes tokens of digits and the signs among them: numbers, dates, times, telephone numbers. */
final class NumberLexer {

  private static final int MOST_DIGITS = 30;

  private final Signs signs;
  private final boolean slashesAreOpen;
  private final DigitGroups groups;
  private final ReferenceLexer references;
  private final TokenList tokens;

  NumberLexer(Signs signs, Vocabulary vocabulary, ReferenceLexer references, TokenList tokens) {
    this.signs = signs;
    this.slashesAreOpen = vocabulary.usage().slashesAreOpen();
    this.groups = new DigitGroups(signs.text(), vocabulary.signs());
    this.references = references;
    this.tokens = tokens;
  }

  /** Reads digits with points, commas, colons, hyphens or slashes among them. */
  int digits(int start, int end) {
    Optional<CalendarDate> date = NumericDate.read(signs.text(), start, end, slashesAreOpen);
    if (date.isPresent()) {
      tokens.add(date.get());
      return end;
    }
    int joint = signs.indexOfAny("-\u2011/:_", start, end);
    if (joint < 0) {
      return number(start, end);
    }
    if (signs.at(joint) == ':') {
      Optional<ClockTime> time = clock(start, joint, end);
      if (time.isPresent()) {
        tokens.add(time.get());
        return end;
      }
    }
    boolean telephone = signs.indexOfAny("-\u2011/:_", joint + 1, end) >= 0;
    if (telephone) {
      references.code(start, end);
      return end;
    }
    digits(start, joint);
    return joint + 1;
  }

  private Optional<ClockTime> clock(int start, int colon, int end) {
    int seconds = signs.indexOfAny(":", colon + 1, end);
    int minutesEnd = seconds < 0 ? end : seconds;
    if (colon - start > 2 || minutesEnd - colon != 3 || signs.indexOfAny(".,", start, end) >= 0) {
      return Optional.empty();
    }
    int hour = signs.smallNumber(start, colon);
    int minute = signs.smallNumber(colon + 1, minutesEnd);
    return hour <= 24 && minute < 60
        ? Optional.of(new ClockTime(start, end, hour, minute, hour <= 12, false))
        : Optional.empty();
  }

  private int number(int start, int end) {
    Optional<Integer> pairs = pairsOfDigits(start, end);
    if (pairs.isPresent()) {
      references.reference(start, pairs.get(), Reference.Kind.TELEPHONE);
      return pairs.get();
    }
    int all = groups.end(start, end);
    List<BigDecimal> values = all - start > MOST_DIGITS ? List.of() : groups.values(start, all);
    if (values.isEmpty()) {
      if (signs.indexOfAny(",", start, end) >= 0) {
        int comma = signs.indexOfAny(",", start, end);
        number(start, comma);
        return comma + 1;
      }
      references.code(start, all);
    } else {
      int plain = all == end && signs.indexOfAny(".,٫٬", start, end) < 0 ? end - start : 0;
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
    while (at + 2 < signs.length()
        && DigitGroups.isSpace(signs.at(at))
        && signs.isDigit(at + 1)
        && signs.isDigit(at + 2)
        && (at + 3 == signs.length() || !signs.isOfWord(at + 3))) {
      at += 3;
      pairs++;
    }
    return pairs >= 4 ? Optional.of(at) : Optional.empty();
  }

  OptionalInt telephone(int plus) {
    int at = plus + 1;
    int digits = 0;
    int end = at;
    while (at < signs.length()) {
      char letter = signs.at(at);
      if (Signs.isDigit(letter)) {
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
    references.reference(plus + 1, end, Reference.Kind.TELEPHONE);
    return OptionalInt.of(end);
  }

  void decade(int start, int core, int end) {
    BigDecimal years = groups.values(start, core).get(0);
    List<BigDecimal> values =
        core - start == 4 ? List.of(years) : List.of(years, years.add(BigDecimal.valueOf(1900)));
    tokens.add(new Quantity(start, end, values, Unit.PLAIN, Quantity.Writing.DIGITS));
  }

  /** Adds an ordinal, and returns whether its digits are a number at all. */
  boolean ordinal(int start, int core, int end) {
    List<BigDecimal> values = groups.values(start, core);
    if (!values.isEmpty()) {
      tokens.add(new Token.Digits(start, end, values, core - start, true));
    }
    return !values.isEmpty();
  }
}
