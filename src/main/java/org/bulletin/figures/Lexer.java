package org.bulletin.figures;

import java.util.Optional;
import org.bulletin.language.TextWords;

/** Cuts a text into the tokens of its figures, from left to right, and skips everything else. */
final class Lexer {

  private static final String SIGNS = "%‰٪€$£()";

  /** What is longer, and has no space, is no figure. */
  private static final int LONGEST = 120;

  private final TextWords words;
  private final Signs signs;
  private final TokenList tokens = new TokenList();
  private final WordLexer known;
  private final NumberLexer numbers;
  private final MixedLexer mixed;

  private Lexer(TextWords words, Vocabulary vocabulary) {
    this.words = words;
    this.signs = new Signs(words.text());
    ReferenceLexer references = new ReferenceLexer(signs, tokens);
    this.known = new WordLexer(words, signs, vocabulary, tokens);
    this.numbers = new NumberLexer(signs, vocabulary, references, tokens);
    this.mixed = new MixedLexer(signs, known, numbers, references, tokens);
  }

  static Tokens tokens(TextWords words, Vocabulary vocabulary) {
    Lexer lexer = new Lexer(words, vocabulary);
    lexer.read();
    return new Tokens(words.text(), lexer.tokens.all());
  }

  private void read() {
    int at = 0;
    int word = 0;
    while (at < signs.length()) {
      while (word < words.count() && words.start(word) < at) {
        word++;
      }
      if (word == words.count() || words.start(word) != at) {
        at = signs.at(at) == ' ' ? at + 1 : sign(at);
      } else if (standsAlone(word)) {
        known.alone(word);
        at = words.end(word);
      } else {
        at = span(at);
      }
    }
  }

  /** Returns whether a word has no digits, and nothing joins it to what follows. */
  private boolean standsAlone(int word) {
    int end = words.end(word);
    if (words.hasDigit(word) || end == signs.length() || signs.at(end) == ' ') {
      return !words.hasDigit(word);
    }
    char next = signs.at(end);
    boolean address =
        next == ':' || next == '@' || (next == '.' && signs.at(words.start(word)) == 'w');
    return !address && !Signs.isOfWord(next) && !signs.joins(end);
  }

  private int sign(int at) {
    char first = signs.at(at);
    if (Signs.isOfWord(first)) {
      return span(at);
    }
    if (SIGNS.indexOf(first) >= 0) {
      tokens.addSign(at, first);
    } else if (first == '+') {
      return numbers.telephone(at).orElse(at + 1);
    }
    return at + 1;
  }

  /** Reads letters, digits and what joins them, such as the hyphen of {@code AK-47}. */
  private int span(int start) {
    boolean digits = false;
    boolean letters = false;
    int at = start;
    while (at < signs.length()) {
      char letter = signs.at(at);
      if (Signs.isDigit(letter)) {
        digits = true;
      } else if (Signs.isOfWord(letter)) {
        letters = true;
      } else if (!signs.joins(at)) {
        break;
      }
      at++;
    }
    Optional<Integer> address = addressEnd(start, at);
    if (address.isPresent()) {
      String code = signs.lowerCase(start, address.get());
      tokens.add(new Reference(start, address.get(), Reference.Kind.ADDRESS, code));
      return address.get();
    }
    if (!digits) {
      known.words(start, at);
      return at;
    }
    if (at - start > LONGEST) {
      return at;
    }
    return letters ? mixed.read(start, at) : numbers.digits(start, at);
  }

  private Optional<Integer> addressEnd(int start, int end) {
    boolean address =
        (end < signs.length() && signs.at(end) == ':' && signs.startsWith("://", end))
            || (signs.at(start) == 'w' && signs.startsWith("www.", start))
            || (end + 1 < signs.length() && signs.at(end) == '@' && signs.isOfWord(end + 1));
    if (!address) {
      return Optional.empty();
    }
    int at = end;
    while (at < signs.length()
        && !Character.isWhitespace(signs.at(at))
        && "\u00A0\u202F<>«»\"()[]".indexOf(signs.at(at)) < 0) {
      at++;
    }
    while (at > end && ".,;:!?'’".indexOf(signs.at(at - 1)) >= 0) {
      at--;
    }
    return Optional.of(at);
  }
}
