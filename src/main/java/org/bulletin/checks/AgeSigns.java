package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bulletin.language.TextWords;
import org.bulletin.language.WordTable;

/**
 * Tells whether a text may say that somebody is under 18, which most do not: whether it has a small
 * number, in French one of years or months, or a minor.
 *
 * @param numbers words for 1 to 17, or the last of several words for one
 * @param units words that follow every age; where there are none, an age may be a number alone
 * @param minor what words for minors begin with
 */
record AgeSigns(WordTable<String> numbers, WordTable<String> units, String minor) {

  private static final int LAST = 17;

  static final AgeSigns FRENCH =
      new AgeSigns(
          words(
              "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
                  + " quinze seize"),
          words("an ans mois"),
          "mineur");

  static final AgeSigns ENGLISH =
      new AgeSigns(
          words(
              "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen"),
          words(""),
          "minor");

  private static WordTable<String> words(String words) {
    return WordTable.of(Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  /** Returns where such signs stand in a text, in order. */
  List<Integer> in(TextWords text) {
    List<Integer> places = new ArrayList<>(0);
    for (int word = 0; word < text.count(); word++) {
      boolean age = units.isEmpty() ? isNumber(text, word) : isUnitOfNumber(text, word);
      if (age || isMinor(text, word)) {
        places.add(text.start(word));
      }
    }
    return places;
  }

  private boolean isMinor(TextWords text, int word) {
    return text.text().charAt(text.start(word)) == 'm'
        && text.text().startsWith(minor, text.start(word));
  }

  private boolean isUnitOfNumber(TextWords text, int word) {
    return units.find(text, word).isPresent() && word > 0 && isNumber(text, word - 1);
  }

  private boolean isNumber(TextWords text, int word) {
    int start = text.start(word);
    int length = text.end(word) - start;
    if (!text.hasDigit(word)) {
      return numbers.find(text, word).isPresent();
    }
    int number = Character.digit(text.text().charAt(start), 10);
    if (length == 2) {
      number = 10 * number + Character.digit(text.text().charAt(start + 1), 10);
    }
    return length <= 2 && number > 0 && number <= LAST;
  }
}
