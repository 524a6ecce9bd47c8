package org.bulletin.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of which a language makes its numbers, after ICU's rules for spelling them out. A
 * phrase is in lower case, its words are separated by one space each, also where they are written
 * with hyphens. All maps are empty for a language that has no such rules.
 *
 * @param cardinals phrases for 0 to 99 in all genders: {@code quatre vingt dix sept} is 97
 * @param ordinals phrases for 1 to 99, 100, 1000 and a million: {@code premier} is 1
 * @param scales words that multiply what stands before them: {@code hundred}, {@code millions}
 * @param joints words that may stand between hundreds and what follows: {@code and}
 */
public record SpelledNumbers(
    Map<String, Integer> cardinals,
    Map<String, Integer> ordinals,
    Map<String, Long> scales,
    Set<String> joints) {

  private static final List<Long> SCALES =
      List.of(100L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L);
  private static final int HUNDRED_AND_ONE = 101;
  private static final char SOFT_HYPHEN = '\u00AD';

  public SpelledNumbers {
    cardinals = Map.copyOf(cardinals);
    ordinals = Map.copyOf(ordinals);
    scales = Map.copyOf(scales);
    joints = Set.copyOf(joints);
  }

  /**
   * Returns the words of a language. Takes a while, since ICU reads its rules: those of the
   * language, never of the default locale.
   */
  public static SpelledNumbers of(Language language) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
    String found = format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage();
    if (!found.equals(language.primarySubtag())) {
      return new SpelledNumbers(Map.of(), Map.of(), Map.of(), Set.of());
    }
    Map<String, Integer> cardinals = new HashMap<>();
    Map<String, Integer> ordinals = new HashMap<>();
    Map<String, Long> scales = new HashMap<>();
    Set<String> joints = new HashSet<>();
    for (String rules : format.getRuleSetNames()) {
      if (rules.contains("cardinal")) {
        for (int number = 0; number < 100; number++) {
          put(words(format.format(number, rules)), number, cardinals);
        }
        for (long scale : SCALES) {
          putScale(words(format.format(scale, rules)), scale, scales);
          putScale(words(format.format(2 * scale, rules)), scale, scales);
        }
        List<String> joined = words(format.format(HUNDRED_AND_ONE, rules));
        joints.addAll(joined.size() < 3 ? List.of() : joined.subList(2, joined.size() - 1));
      } else if (rules.contains("ordinal")) {
        for (int number = 1; number <= 100; number++) {
          put(words(format.format(number, rules)), number, ordinals);
        }
        put(words(format.format(1_000, rules)), 1_000, ordinals);
      }
    }
    joints.removeAll(scales.keySet());
    joints.removeAll(cardinals.keySet());
    return new SpelledNumbers(cardinals, ordinals, scales, joints);
  }

  private static void put(List<String> words, int number, Map<String, Integer> phrases) {
    if (!words.isEmpty()) {
      phrases.putIfAbsent(String.join(" ", words), number);
    }
  }

  private static void putScale(List<String> words, long scale, Map<String, Long> scales) {
    if (!words.isEmpty()) {
      scales.putIfAbsent(words.get(words.size() - 1), scale);
    }
  }

  /** Where a rule has no words for a number, ICU gives digits. */
  private static List<String> words(String spelled) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= spelled.length(); at++) {
      char letter = at == spelled.length() ? ' ' : spelled.charAt(at);
      if (Character.isDigit(letter)) {
        return List.of();
      }
      if (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
        word.append(letter);
      } else if (letter != SOFT_HYPHEN && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
