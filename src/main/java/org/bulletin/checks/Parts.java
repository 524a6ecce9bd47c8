package org.bulletin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Quantity;
import org.bulletin.figures.Quantity.Writing;
import org.bulletin.figures.Reference;

/** The parts of a total, as long as each begins with its number and has no other. */
final class Parts {

  private static final int FEWEST = 2;
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private final SumWords words;
  private final List<BigDecimal> numbers = new ArrayList<>();
  private boolean clear = true;
  private int end;

  Parts(SumWords words) {
    this.words = words;
  }

  /** Adds the parts between an index of a text and the end of the sentence. */
  void addAll(String text, int from, List<Figure> figures) {
    int start = from;
    int at = from;
    while (at < text.length() && !endsSentence(text, at)) {
      int joint = inFigure(at, figures) ? 0 : joint(text, at);
      if (joint > 0) {
        if (!text.substring(start, at).isBlank()) {
          add(text, start, at, figures);
        }
        start = at + joint;
        at = start;
      } else {
        at++;
      }
    }
    add(text, start, at, figures);
  }

  /** Adds a part of a text as one part of the total. */
  void add(String text, int from, int to, List<Figure> figures) {
    end = to;
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    List<Figure> own = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.start() >= start && figure.end() <= to && !isInPassing(figure)) {
        own.add(figure);
      }
    }
    boolean others = hasOneOf(text.substring(start, to), words.others());
    if (own.size() == 1 && own.get(0).start() == start && StatedTotal.isCount(own.get(0))) {
      Quantity number = (Quantity) own.get(0);
      clear &= !others && isFollowedByAWord(text, number.end(), to);
      numbers.add(number.value());
    } else if (own.isEmpty() && words.one().contains(word(text, start, to))) {
      clear &= !others;
      numbers.add(BigDecimal.ONE);
    } else {
      clear = false;
    }
  }

  /** Returns the index after the last part in its text. */
  int end() {
    return end;
  }

  BigDecimal sum() {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns whether they are surely meant to make a number, and do not. */
  boolean areSaidToMake(Quantity total) {
    BigDecimal sum = sum();
    return clear
        && numbers.size() >= FEWEST
        && sum.compareTo(total.value()) != 0
        && numbers.stream().allMatch(part -> part.compareTo(total.value()) < 0)
        && sum.multiply(TWICE).compareTo(total.value()) > 0;
  }

  private static boolean isInPassing(Figure figure) {
    return figure instanceof Reference
        || (figure instanceof Quantity number && number.writing() == Writing.TURN_OF_PHRASE);
  }

  private static boolean endsSentence(String text, int at) {
    boolean sign = ".!?".indexOf(text.charAt(at)) >= 0;
    return sign && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean inFigure(int at, List<Figure> figures) {
    return figures.stream().anyMatch(figure -> figure.start() <= at && at < figure.end());
  }

  /** Returns the length of what parts one part from the next, or 0. */
  private int joint(String text, int at) {
    if (",;".indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    if (at > 0 && text.charAt(at) == ' ') {
      String word = word(text, at + 1, text.length());
      return words.joints().contains(word) ? word.length() + 1 : 0;
    }
    return 0;
  }

  private static boolean hasOneOf(String text, Set<String> wanted) {
    int at = 0;
    while (at < text.length()) {
      String word = word(text, at, text.length());
      if (wanted.contains(word)) {
        return true;
      }
      at += word.length() + 1;
    }
    return false;
  }

  private static boolean isFollowedByAWord(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().anyMatch(Character::isLetter);
  }

  private static String word(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
