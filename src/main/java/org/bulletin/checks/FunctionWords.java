package org.bulletin.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What a small word of one language tells of a text that may hold names in it. */
  enum Sign {
    /** Sentences are made of it. */
    SENTENCE,
    /** Names or commands are made of it too, or another language has such a word. */
    PERHAPS_NAME
  }

  private static final Map<String, WordTable<Sign>> WORDS =
      Map.of(
          "fr",
          words(
              "dans que qui pas ce cette ces cet est sont été être ont était étaient avait avaient"
                  + " sera seront doit doivent peut peuvent il elle ils elles leur leurs lui ses"
                  + " vous votre nous se ne qu dont où mais selon lors lorsque quand après avant"
                  + " depuis pendant ainsi comme parce puis alors afin notamment aussi très moins"
                  + " toujours jamais cela celui celle ceux celles même autre autres plusieurs"
                  + " chaque quelques aucun aucune tous toutes",
              "le la les des du un une et pour par sur avec entre contre sous vers aux au ou son sa"
                  + " plus fait"),
          "en",
          words(
              "the of and is that with this these those was were been has have had it its they"
                  + " their them he she his her him not which who what by from at will would can"
                  + " could should you your we our when where how why since after before between"
                  + " about over into during against through than more there may must does did"
                  + " being each both such some any other only also because",
              "in for to an or as if are be but so then while until"));

  private static WordTable<Sign> words(String ofSentences, String ofNames) {
    Map<String, Sign> words = new HashMap<>();
    List.of(ofSentences.split(" ")).forEach(word -> words.put(word, Sign.SENTENCE));
    List.of(ofNames.split(" ")).forEach(word -> words.put(word, Sign.PERHAPS_NAME));
    return new WordTable<>(words);
  }

  private FunctionWords() {}

  /** Returns whether the words of a language are known. */
  static boolean know(Language language) {
    return WORDS.containsKey(language.primarySubtag());
  }

  /** Returns what one of a text's words tells, where it is a small word of a language. */
  static Optional<Sign> sign(TextWords text, int word, Language language) {
    return Optional.ofNullable(WORDS.get(language.primarySubtag()))
        .flatMap(words -> words.find(text, word));
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
    Optional<WordTable<Sign>> words = Optional.ofNullable(WORDS.get(language.primarySubtag()));
    return words.isEmpty() ? 0 : count(text, end, words.get(), enough);
  }

  private static int count(TextWords text, int end, WordTable<Sign> words, int enough) {
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
  private static int count(String text, int from, int end, WordTable<Sign> words) {
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
