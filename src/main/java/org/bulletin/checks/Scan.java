package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.language.TextWords;

/** Looks for patterns only where one can begin: most of a text is not even looked at. */
final class Scan {

  private Scan() {}

  /**
   * Returns where a pattern matches at the beginning of a word, from left to right, none within
   * another.
   *
   * @param first tells characters that the pattern can begin with
   */
  static List<MatchResult> words(Pattern pattern, String text, IntPredicate first) {
    List<MatchResult> found = new ArrayList<>(0);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      int next = at + 1;
      if (first.test(character) && (at == 0 || !isWord(text.charAt(at - 1)))) {
        matcher.region(at, text.length());
        if (matcher.lookingAt()) {
          found.add(matcher.toMatchResult());
          next = Math.max(next, matcher.end());
        }
      }
      at = next;
    }
    return found;
  }

  /** Returns the same for a text whose words are known. */
  static List<MatchResult> words(Pattern pattern, TextWords words, IntPredicate first) {
    String text = words.text();
    List<MatchResult> found = new ArrayList<>(0);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int at = 0;
    for (int word = 0; word < words.count(); word++) {
      int start = words.start(word);
      if (start >= at && first.test(text.charAt(start))) {
        matcher.region(start, text.length());
        if (matcher.lookingAt()) {
          found.add(matcher.toMatchResult());
          at = matcher.end();
        }
      }
    }
    return found;
  }

  static boolean isWord(char character) {
    return Character.isLetterOrDigit(character);
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  static boolean isLetter(int character) {
    return Character.isLetter(character);
  }

  static boolean isCapital(int character) {
    return character >= 'A' && character <= 'Z';
  }

  /** Returns whether some text stands anywhere in another; costs no more than a look for each. */
  static boolean hasAny(String text, List<String> wanted) {
    for (String one : wanted) {
      if (text.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
