package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Quantity;
import org.bulletin.figures.Quantity.Writing;
import org.bulletin.figures.Unit;

/**
 * A number of things that a colon and, maybe, its parts follow.
 *
 * @param colon its index
 * @param endsPassage whether nothing follows it
 */
record StatedTotal(Quantity number, int colon, boolean endsPassage) {

  /** Finds such totals in a text. */
  record Reader(String text, List<Figure> figures, SumWords words) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 120;

    List<StatedTotal> totals() {
      List<StatedTotal> totals = new ArrayList<>();
      for (int at = 0; at < figures.size(); at++) {
        if (figures.get(at) instanceof Quantity number && mayBeTotal(number)) {
          int next = at + 1 < figures.size() ? figures.get(at + 1).start() : text.length();
          int colon = colonAfter(number.end(), Math.min(next, number.end() + LONGEST));
          if (colon >= 0) {
            boolean last = text.substring(colon + 1).isBlank();
            totals.add(new StatedTotal(number, colon, last));
          }
        }
      }
      return totals;
    }

    private boolean mayBeTotal(Quantity number) {
      String before = wordBefore(number.start());
      boolean ofSomething = words.links().contains(before);
      boolean allowed =
          ofSomething
              ? words.sums().contains(wordBefore(startOfWordBefore(number.start())))
              : !words.others().contains(before);
      return allowed && isCount(number) && number.value().signum() > 0;
    }

    /** Returns the index of the colon that ends the phrase after a number, or -1. */
    private int colonAfter(int from, int to) {
      int seen = 0;
      int at = from;
      while (at < to) {
        if (Character.isLetter(text.charAt(at))) {
          int end = endOfWord(at);
          String word = text.substring(at, end).toLowerCase(Locale.ROOT);
          seen++;
          if (seen > MOST_WORDS || (seen == 1 && words.measures().contains(word))) {
            return -1;
          }
          at = end;
        } else if (text.charAt(at) == ':') {
          boolean ends = at + 1 == text.length() || isSpace(text.charAt(at + 1));
          return seen > 0 && ends ? at : -1;
        } else if (".;!?()«»“”\"".indexOf(text.charAt(at)) >= 0) {
          return -1;
        } else {
          at++;
        }
      }
      return -1;
    }

    private int endOfWord(int from) {
      int at = from;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private String wordBefore(int index) {
      int start = startOfWordBefore(index);
      return text.substring(start, endOfWord(start)).toLowerCase(Locale.ROOT);
    }

    private int startOfWordBefore(int index) {
      int end = index;
      while (end > 0
          && (isSpace(text.charAt(end - 1)) || "'’".indexOf(text.charAt(end - 1)) >= 0)) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return start;
    }
  }

  /** Returns whether a figure says how many things there are, and that exactly. */
  static boolean isCount(Figure figure) {
    return figure instanceof Quantity number
        && number.unit().equals(Unit.PLAIN)
        && number.values().size() == 1
        && number.value().stripTrailingZeros().scale() <= 0
        && (number.writing() == Writing.DIGITS || number.writing() == Writing.WORDS);
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F';
  }
}
