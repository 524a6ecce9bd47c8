package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;
import org.bulletin.language.NumberSigns;

/** Reads numbers in digits with the signs that a language puts among them. */
final class DigitGroups {

  private final String text;
  private final NumberSigns signs;

  DigitGroups(String text, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
  }

  /** Returns the end of a number that may go on after spaces, as {@code 1 234,5} does. */
  int end(int start, int end) {
    boolean first = end - start <= 3 && (text.charAt(start) != '0' || end - start == 1);
    for (int at = start; at < end; at++) {
      first &= Signs.isDigit(text.charAt(at));
    }
    int at = end;
    while (first && isGroup(at)) {
      at += 4;
    }
    boolean decimals =
        at > end
            && at + 1 < text.length()
            && (text.charAt(at) == signs.decimal() || text.charAt(at) == '.')
            && Signs.isDigit(text.charAt(at + 1));
    if (decimals) {
      at++;
      while (at < text.length() && Signs.isDigit(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private boolean isGroup(int space) {
    if (space + 3 >= text.length() || !isSpace(text.charAt(space))) {
      return false;
    }
    for (int at = space + 1; at <= space + 3; at++) {
      if (!Signs.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return space + 4 == text.length() || !Signs.isDigit(text.charAt(space + 4));
  }

  /** Returns what the digits may mean, likeliest first, or nothing where they are no number. */
  List<BigDecimal> values(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    int commas = 0;
    int points = 0;
    for (int at = start; at < end; at++) {
      char sign = text.charAt(at);
      if (Signs.isDigit(sign)) {
        digits.append((char) ('0' + Character.digit(sign, 10)));
      } else if (sign == ',' || sign == '٬' || (sign == '٫' && signs.decimal() == ',')) {
        digits.append(',');
        commas++;
      } else if (sign == '.' || sign == '٫') {
        digits.append('.');
        points++;
      }
    }
    String number = digits.toString();
    if (commas + points == 0) {
      return List.of(new BigDecimal(number));
    }
    if (commas > 0 && points > 0) {
      char decimal = number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
      return mixed(number, decimal);
    }
    return oneSign(number, commas > 0 ? ',' : '.', commas + points);
  }

  private static List<BigDecimal> mixed(String number, char decimal) {
    char grouping = decimal == ',' ? '.' : ',';
    String plain = number.replace(String.valueOf(grouping), "");
    return plain.indexOf(decimal) == plain.lastIndexOf(decimal)
        ? List.of(new BigDecimal(plain.replace(decimal, '.')))
        : List.of();
  }

  private List<BigDecimal> oneSign(String number, char sign, int count) {
    boolean regular = isRegular(number, sign);
    if (count > 1) {
      return regular ? List.of(whole(number, sign)) : List.of();
    }
    BigDecimal decimal = new BigDecimal(number.replace(sign, '.'));
    if (!regular || sign == signs.decimal()) {
      return List.of(decimal);
    }
    return sign == signs.grouping()
        ? List.of(whole(number, sign))
        : List.of(whole(number, sign), decimal);
  }

  private static BigDecimal whole(String number, char sign) {
    return new BigDecimal(number.replace(String.valueOf(sign), ""));
  }

  /** Groups are of three digits, but for the first. */
  private static boolean isRegular(String number, char sign) {
    int first = number.indexOf(sign);
    if (first > 3 || number.charAt(0) == '0') {
      return false;
    }
    for (int at = first; at < number.length(); at += 4) {
      int next = number.indexOf(sign, at + 1);
      if ((next < 0 ? number.length() : next) - at != 4) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\u00A0' || letter == '\u202F' || letter == '\u2009';
  }
}
