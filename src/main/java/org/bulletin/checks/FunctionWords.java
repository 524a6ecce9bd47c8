package org.bulletin.checks;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.language.Language;
import org.bulletin.language.Letters;
import org.bulletin.language.TextWords;
import org.bulletin.language.WordTable;

/**
 * The small words by which a language is told: they make up a third of any text in it, and stand in
 * no text in the other. A model of many languages would be larger than the rest of the tool, and
 * has to tell languages apart that no bulletin has.
 */
final class FunctionWords {

  private static final Map<String, WordTable<String>> WORDS =
      Map.of(
          "fr",
          WordTable.of(
              Set.of(
                  "le", "la", "les", "des", "du", "un", "une", "et", "est", "dans", "que", "qui",
                  "pour", "par", "sur", "avec", "pas", "ce", "cette", "ces", "aux", "au", "ou",
                  "sont", "il", "elle", "ils", "elles", "leur", "leurs", "ses", "son", "sa", "été",
                  "ont", "mais", "plus", "selon", "entre", "après", "avant", "dont", "où", "être",
                  "fait", "vous", "votre", "nous", "se", "ne", "qu", "lors", "ainsi", "peut")),
          "en",
          WordTable.of(
              Set.of(
                  "the", "of", "and", "is", "in", "that", "for", "with", "this", "these", "those",
                  "are", "was", "were", "be", "been", "has", "have", "had", "it", "its", "they",
                  "their", "he", "she", "his", "her", "not", "but", "which", "who", "by", "from",
                  "as", "at", "an", "or", "will", "would", "can", "you", "your", "we", "our", "to",
                  "if", "when", "after", "before", "between", "than", "more", "there", "may",
                  "must")));

  private FunctionWords() {}

  /** Returns whether the words of a language are known. */
  static boolean know(Language language) {
    return WORDS.containsKey(language.primarySubtag());
  }

  /** Returns how many small words of a language stand in a text. */
  static int count(String text, Language language) {
    return count(TextWords.of(text), text.length(), language, Integer.MAX_VALUE);
  }

  /**
   * Returns the same for the beginning of a text, and stops when they are enough.
   *
   * @param end where the beginning ends, be it within a word
   */
  static int count(TextWords text, int end, Language language, int enough) {
    Optional<WordTable<String>> words = Optional.ofNullable(WORDS.get(language.primarySubtag()));
    return words.isEmpty() ? 0 : count(text, end, words.get(), enough);
  }

  private static int count(TextWords text, int end, WordTable<String> words, int enough) {
    int count = 0;
    for (int at = 0; at < text.count() && text.start(at) < end && count < enough; at++) {
      if (text.end(at) <= end && !text.hasDigit(at)) {
        count += words.find(text, at).isPresent() ? 1 : 0;
      } else {
        count += count(text.text(), text.start(at), Math.min(end, text.end(at)), words);
      }
    }
    return Math.min(count, enough);
  }

  /** Counts those within a word that is cut, or has digits between its letters. */
  private static int count(String text, int from, int end, WordTable<String> words) {
    int count = 0;
    int start = from;
    for (int at = from; at <= end; at++) {
      if (at == end || !Letters.isLetter(text.charAt(at))) {
        count += words.find(text, start, at).isPresent() ? 1 : 0;
        start = at + 1;
      }
    }
    return count;
  }
}
