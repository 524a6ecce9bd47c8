package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulletin.language.TextWords;

/** Makes tokens of the words of a text that may be part of a figure. */
final class WordLexer {

  private static final Set<String> ROMAN_ENDINGS = Set.of("e", "ème", "eme", "ième", "ᵉ");

  private final TextWords words;
  private final Signs signs;
  private final Vocabulary vocabulary;
  private final TokenList tokens;

  WordLexer(TextWords words, Signs signs, Vocabulary vocabulary, TokenList tokens) {
    this.words = words;
    this.signs = signs;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** Takes one of the words of the text, which nothing joins to another. */
  void alone(int word) {
    int start = words.start(word);
    int end = words.end(word);
    boolean roman = signs.at(start) <= 'X' && romanOrdinal(start, end);
    if (!roman) {
      Optional<KnownWord> known = vocabulary.known().find(words, word);
      if (known.isPresent()) {
        tokens.addWord(known.get(), start, end, isCapital(start));
      }
    }
  }

  /** Takes the words that stand between two offsets, with one sign between each two. */
  void words(int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || !signs.isOfWord(at)) {
        word(from, at);
        from = at + 1;
      }
    }
  }

  /** Takes what stands between two offsets as a word. */
  void word(int start, int end) {
    if (end - start == 1 && isDotted(start, 'a', 'p')) {
      KnownWord half = new KnownWord(signs.at(start) + "m", KnownWord.Role.PART);
      tokens.add(new Token.Word(start, start + 3, half, false));
      return;
    }
    if (start < end && !romanOrdinal(start, end)) {
      vocabulary
          .known()
          .find(signs.text(), start, end)
          .ifPresent(one -> tokens.addWord(one, start, end, isCapital(start)));
    }
  }

  /** Finds {@code XXIe} and {@code Ier}. */
  private boolean romanOrdinal(int start, int end) {
    int at = start;
    while (at < end && "IVX".indexOf(signs.at(at)) >= 0) {
      at++;
    }
    if (at == start || at == end) {
      return false;
    }
    String ending = signs.text().substring(at, end);
    boolean first = at == start + 1 && signs.at(start) == 'I';
    boolean ordinal =
        first
            ? ending.equals("er") || ending.equals("re") || ending.equals("ère")
            : ROMAN_ENDINGS.contains(ending);
    if (ordinal) {
      List<BigDecimal> values = List.of(BigDecimal.valueOf(roman(start, at)));
      tokens.add(new Token.Digits(start, end, values, 0, true));
    }
    return ordinal;
  }

  private int roman(int start, int end) {
    int sum = 0;
    int before = 0;
    for (int at = end - 1; at >= start; at--) {
      int value =
          switch (signs.at(at)) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }

  /** Finds {@code a.m.} and {@code p.m.} */
  private boolean isDotted(int at, char one, char other) {
    char first = signs.at(at);
    return (first == one || first == other) && signs.startsWith(".m", at + 1);
  }

  private boolean isCapital(int start) {
    return Character.isUpperCase(signs.at(start));
  }
}
