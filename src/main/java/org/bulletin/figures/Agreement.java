package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.bulletin.figures.Quantity.Writing;

/** Tells whether two figures can mean the same. */
final class Agreement {

  private static final int HALF_A_DAY = 12;
  private static final int LAST_WORD_THAT_MAY_GO = 3;
  private static final int LONGEST_MODEL = 8;
  private static final int SHORTEST_TELEPHONE = 8;
  private static final int SHORTEST_NUMBER = 5;

  private Agreement() {}

  /** Returns whether one may be written for the other, as far as each tells. */
  static boolean equal(Figure one, Figure other) {
    if (one instanceof Quantity a && other instanceof Quantity b) {
      return (a.unit().agreesWith(b.unit()) && !a.isMeasuredOtherwise(b) && shareValue(a, b))
          || a.converts(b);
    }
    if (one instanceof CalendarDate a && other instanceof CalendarDate b) {
      return sameDate(a, b);
    }
    if (one instanceof ClockTime a && other instanceof ClockTime b) {
      return sameTime(a, b);
    }
    return one instanceof Reference a && other instanceof Reference b && sameReference(a, b);
  }

  /** Returns the same, where neither is told in passing. */
  static boolean equalInWriting(Figure one, Figure other) {
    return !isPassing(one) && !isPassing(other) && equal(one, other);
  }

  /** Returns the same, where both count or both tell a place in an order, be it in passing. */
  static boolean alike(Figure one, Figure other) {
    return isOrdinal(one) == isOrdinal(other)
        && (isOrdinal(one) ? equal(one, other) : equalInWriting(one, other));
  }

  /** Returns the same, or where a number in digits may do either: {@code chapitre 2}. */
  static boolean alikeOrInDigits(Figure one, Figure other) {
    boolean inDigits = isInDigits(one) || isInDigits(other);
    return alike(one, other) || (inDigits && equalInWriting(one, other));
  }

  /** Returns whether it tells a place in an order. */
  static boolean isOrdinal(Figure figure) {
    return figure instanceof Quantity quantity && quantity.unit().equals(Unit.ORDINAL);
  }

  /**
   * Returns whether they can mean the same although they are of two kinds: {@code le 13 et le 14
   * avril} has a number and a date, and so has {@code April 13 and 14}, the other way round.
   */
  static boolean close(Figure one, Figure other) {
    return closeTo(one, other) || closeTo(other, one);
  }

  private static boolean closeTo(Figure one, Figure other) {
    if (one instanceof Quantity quantity && quantity.writing() != Writing.TURN_OF_PHRASE) {
      if (other instanceof CalendarDate date) {
        return isNumber(quantity, date.day()) || isNumber(quantity, date.year());
      }
      if (other instanceof ClockTime time) {
        return isNumber(quantity, OptionalInt.of(time.hour()))
            || isNumber(quantity, OptionalInt.of((time.hour() + 11) % HALF_A_DAY + 1));
      }
      if (other instanceof Reference reference
          && reference.kind() != Reference.Kind.NAME
          && quantity.writing() == Writing.DIGITS) {
        return digits(reference.code())
            .equals(quantity.value().stripTrailingZeros().toPlainString().replace(".", ""));
      }
    }
    return one instanceof Reference a
        && other instanceof Reference b
        && digits(a.code()).equals(digits(b.code()))
        && (a.kind() == Reference.Kind.NAME || isSameModel(a, b));
  }

  private static boolean isSameModel(Reference one, Reference other) {
    return one.kind() == Reference.Kind.CODE
        && other.kind() == Reference.Kind.CODE
        && Math.max(one.code().length(), other.code().length()) <= LONGEST_MODEL
        && sortedLetters(one.code()).equals(sortedLetters(other.code()));
  }

  /**
   * Returns whether a translation may have it or not without saying anything else, as with {@code
   * deux}, {@code both} and {@code twice}.
   */
  static boolean mayGo(Figure figure) {
    if (figure instanceof Quantity quantity) {
      int last = quantity.writing() == Writing.DIGITS ? 1 : LAST_WORD_THAT_MAY_GO;
      return isPassing(figure) || quantity.value().intValue() <= last;
    }
    if (figure instanceof CalendarDate date) {
      return date.day().isEmpty() && date.year().isEmpty();
    }
    return isPassing(figure) || (figure instanceof Reference reference && !isOfficial(reference));
  }

  /** A communiqué is named by its number, but a rifle may be just a rifle. */
  private static boolean isOfficial(Reference reference) {
    return reference.kind() == Reference.Kind.TELEPHONE
        || (reference.kind() == Reference.Kind.CODE
            && (reference.code().indexOf('/') >= 0
                || digits(reference.code()).length() >= SHORTEST_NUMBER));
  }

  /** Returns whether it is never wrong by itself. */
  static boolean isPassing(Figure figure) {
    return (figure instanceof Quantity quantity && quantity.writing() == Writing.TURN_OF_PHRASE)
        || (figure instanceof ClockTime time && time.turnOfPhrase())
        || (figure instanceof Reference reference && reference.kind() == Reference.Kind.ADDRESS);
  }

  /** Returns whether it tells in passing what may be one of several numbers, or none. */
  static boolean isVague(Figure figure) {
    return isPassing(figure)
        && !(figure instanceof Quantity quantity && quantity.values().size() == 1);
  }

  /** Returns whether it is a number in digits. */
  static boolean isInDigits(Figure figure) {
    return figure instanceof Quantity quantity && quantity.writing() == Writing.DIGITS;
  }

  /** Returns whether one may stand by mistake for the other in its very place. */
  static boolean isSubstitute(Figure one, Figure other) {
    if (one instanceof Quantity a && other instanceof Quantity b) {
      boolean bothInPassing = isPassing(one) && isPassing(other);
      return a.unit().agreesWith(b.unit())
          && !bothInPassing
          && (isInDigits(a) == isInDigits(b) || looksLike(one, other));
    }
    if (one instanceof Reference a && other instanceof Reference b) {
      return a.kind() == b.kind()
          && (looksLike(one, other) || (isOfficial(a) && isOfficial(b)))
          && !digits(a.code()).equals(digits(b.code()));
    }
    return one.getClass().equals(other.getClass());
  }

  /** Returns whether one is the other with a digit more, less, changed or misplaced. */
  static boolean looksLike(Figure one, Figure other) {
    String a = signs(one);
    String b = signs(other);
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    if (Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray())) {
      return true;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return start + end > 0 && Math.max(a.length(), b.length()) - start - end <= 2;
  }

  private static String signs(Figure figure) {
    if (figure instanceof Quantity quantity) {
      return quantity.value().unscaledValue().toString();
    }
    if (figure instanceof Reference reference) {
      return reference.code();
    }
    return figure instanceof CalendarDate date
        ? "" + date.year() + date.month() + date.day()
        : figure.toString();
  }

  private static boolean shareValue(Quantity one, Quantity other) {
    return one.values().stream().anyMatch(other.values()::contains);
  }

  private static boolean isNumber(Quantity quantity, OptionalInt number) {
    return number.isPresent()
        && quantity.values().stream()
            .anyMatch(value -> value.compareTo(BigDecimal.valueOf(number.getAsInt())) == 0);
  }

  private static boolean sameDate(CalendarDate one, CalendarDate other) {
    boolean open = one.monthFirstToo() || other.monthFirstToo();
    return agree(one.year(), other.year())
        && one.weekday().flatMap(day -> other.weekday().map(day::equals)).orElse(true)
        && (sameDay(one.month(), one.day(), other)
            || (open && sameDay(one.day(), one.month(), other)))
        && shareField(one, other);
  }

  private static boolean sameDay(OptionalInt month, OptionalInt day, CalendarDate other) {
    return agree(month, other.month()) && agree(day, other.day());
  }

  private static boolean shareField(CalendarDate one, CalendarDate other) {
    return List.of(
            both(one.year(), other.year()),
            both(one.month(), other.month()),
            both(one.day(), other.day()))
        .contains(true);
  }

  private static boolean both(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent();
  }

  private static boolean agree(OptionalInt one, OptionalInt other) {
    return !both(one, other) || one.equals(other);
  }

  private static boolean sameTime(ClockTime one, ClockTime other) {
    boolean half = one.halfOpen() || other.halfOpen();
    return one.minute() == other.minute()
        && (one.hour() % (2 * HALF_A_DAY) == other.hour() % (2 * HALF_A_DAY)
            || (half && one.hour() % HALF_A_DAY == other.hour() % HALF_A_DAY));
  }

  private static boolean sameReference(Reference one, Reference other) {
    if (one.code().equals(other.code())) {
      return true;
    }
    boolean telephones =
        one.kind() == Reference.Kind.TELEPHONE || other.kind() == Reference.Kind.TELEPHONE;
    boolean firstIsShorter = one.code().length() < other.code().length();
    String shorter = firstIsShorter ? one.code() : other.code();
    String longer = firstIsShorter ? other.code() : one.code();
    return telephones && shorter.length() >= SHORTEST_TELEPHONE && longer.endsWith(shorter);
  }

  private static String digits(String code) {
    return code.chars()
        .filter(letter -> letter >= '0' && letter <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Acronyms change the order of their letters: UE27 is EU27. */
  private static String sortedLetters(String code) {
    return code.chars()
        .filter(Character::isLetter)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
