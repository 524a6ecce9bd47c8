package org.bulletin.checks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.language.Language;

/**
 * The small words by which a language is told: they make up a third of any text in it, and stand in
 * no text in the other. A model of many languages would be larger than the rest of the tool, and
 * has to tell languages apart that no bulletin has.
 */
final class FunctionWords {

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "fr",
          Set.of(
              "le", "la", "les", "des", "du", "un", "une", "et", "est", "dans", "que", "qui",
              "pour", "par", "sur", "avec", "pas", "ce", "cette", "ces", "aux", "au", "ou", "sont",
              "il", "elle", "ils", "elles", "leur", "leurs", "ses", "son", "sa", "été", "ont",
              "mais", "plus", "selon", "entre", "après", "avant", "dont", "où", "être", "fait",
              "vous", "votre", "nous", "se", "ne", "qu", "lors", "ainsi", "peut"),
          "en",
          Set.of(
              "the", "of", "and", "is", "in", "that", "for", "with", "this", "these", "those",
              "are", "was", "were", "be", "been", "has", "have", "had", "it", "its", "they",
              "their", "he", "she", "his", "her", "not", "but", "which", "who", "by", "from", "as",
              "at", "an", "or", "will", "would", "can", "you", "your", "we", "our", "to", "if",
              "when", "after", "before", "between", "than", "more", "there", "may", "must"));

  private static final int LONGEST = 7;

  private FunctionWords() {}

  /** Returns whether the words of a language are known. */
  static boolean know(Language language) {
    return WORDS.containsKey(language.primarySubtag());
  }

  /** Returns how many small words of a language stand in a text. */
  static int count(String text, Language language) {
    Set<String> words = Optional.ofNullable(WORDS.get(language.primarySubtag())).orElse(Set.of());
    int count = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        // No function word is longer; most words are.
        if (i > start && i - start <= LONGEST) {
          count += words.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return count;
  }
}
