package org.bulletin.checks;

import java.util.Optional;
import org.bulletin.checks.FunctionWords.Sign;
import org.bulletin.language.Language;
import org.bulletin.language.TextWords;

/**
 * Tells the language of a passage that is as short as a name may be. An organisation, a law or a
 * book keeps its name in another language's text, and small words stand in it as well: so what is
 * quoted does not count, nor what joins words with a capital (“Office of the High Commissioner for
 * Human Rights”), and it takes a word of which no names are made, as those in French have few
 * capitals (« Haut-Commissariat des Nations unies pour les réfugiés »).
 */
final class ShortPassage {

  /** In characters; no name is longer. */
  static final int LONGEST = 100;

  private final TextWords words;
  private final Language language;
  private final WordsOfOthers others;

  /**
   * @param language the one that it may be in
   */
  ShortPassage(ArticleText article, Passage passage, Language language) {
    this.words = article.words(passage);
    this.language = language;
    this.others = new WordsOfOthers(article, passage);
  }

  /** Returns whether it surely is, with so many small words at least. */
  boolean isSentence(int many) {
    int count = 0;
    boolean sentence = false;
    for (int word = 0; word < words.count(); word++) {
      Optional<Sign> sign = sign(word);
      if (sign.isPresent() && !others.has(words.start(word)) && !joinsNames(word)) {
        count++;
        sentence |= sign.get() == Sign.SENTENCE;
      }
    }
    return sentence && count >= many;
  }

  /** With a capital it is part of a name, unless the passage begins with it. */
  private Optional<Sign> sign(int word) {
    return word > 0 && beginsName(word)
        ? Optional.empty()
        : FunctionWords.sign(words, word, language);
  }

  private boolean joinsNames(int word) {
    int before = word - 1;
    while (before >= 0 && sign(before).isPresent()) {
      before--;
    }
    int after = word + 1;
    while (after < words.count() && sign(after).isPresent()) {
      after++;
    }
    boolean follows = word == 0 || (before >= 0 && beginsName(before));
    return follows && after < words.count() && beginsName(after);
  }

  /** A capital, or a number: “of the G5 Sahel”, “of 2015”. */
  private boolean beginsName(int word) {
    char first = words.text().charAt(words.start(word));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
