package org.bulletin.figures;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.bulletin.language.Language;
import org.bulletin.language.TextWords;

/** Finds the figures in texts of one language. Immutable. */
public final class FigureReader {

  private final Vocabulary vocabulary;

  private FigureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns a reader. Making one takes longer than reading many texts.
   *
   * @param months twelve names of months that the language has beside CLDR's, or none
   */
  public static FigureReader of(Language language, List<String> months) {
    return new FigureReader(Vocabulary.of(language, months));
  }

  /**
   * Returns the figures of a plain text in its order. They do not overlap. Words for one are none,
   * and neither are vague numbers such as {@code des milliers}.
   */
  public List<Figure> read(String text) {
    return read(TextWords.of(text));
  }

  /** Returns the figures of a text whose words are known. */
  public List<Figure> read(TextWords words) {
    Tokens tokens = Lexer.tokens(words, vocabulary);
    return tokens.isEmpty() ? List.of() : new Parser(tokens, vocabulary).figures();
  }

  /** Returns a day's name in the language, in lower case; none where it has none. */
  public Optional<String> nameOf(DayOfWeek day) {
    return vocabulary.calendar().nameOf(day);
  }

  /** Returns whether it knows the language's words for numbers. */
  public boolean knowsWords() {
    return !vocabulary.scales().isEmpty();
  }
}
