package org.bulletin.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number in words, read from tokens: {@code deux cent mille}, {@code one hundred and five}.
 *
 * @param next the index of the token after it
 * @param last the word that it ends with
 */
record SpelledNumber(long value, boolean ordinal, int next, String last) {

  private static final long THOUSAND = 1_000;

  /** Reads the longest number that begins with a token. */
  static Optional<SpelledNumber> read(
      String text, List<Token> tokens, int start, Vocabulary vocabulary) {
    return new Reader(text, tokens, vocabulary).read(start);
  }

  private record Small(int value, boolean ordinal, int next) {}

  private static final class Reader {

    private final String text;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;

    Reader(String text, List<Token> tokens, Vocabulary vocabulary) {
      this.text = text;
      this.tokens = tokens;
      this.vocabulary = vocabulary;
    }

    Optional<SpelledNumber> read(int start) {
      long closed = 0;
      long open = 0;
      long lowest = Long.MAX_VALUE;
      int at = start;
      if (isArticle(start)) {
        open = 1;
        at++;
      }
      while (at == start || isAdjacent(at)) {
        String word = word(at);
        long scale = vocabulary.scale(word);
        int joined = vocabulary.joints().contains(word) && closed + open > 0 ? at + 1 : at;
        if (scale == 100 && open < 100 && (open > 0 || at > start || standsAlone(word))) {
          open = Math.max(open, 1) * scale;
          at++;
        } else if (scale >= THOUSAND && scale < lowest && (open > 0 || standsAlone(word))) {
          closed += Math.max(open, 1) * scale;
          open = 0;
          lowest = scale;
          at++;
        } else {
          Optional<Small> small = small(joined);
          boolean fits = open % 100 == 0 && (joined == at || !isScale(small)) && lowest >= THOUSAND;
          if (small.isEmpty() || !fits || (joined > at && !isAdjacent(joined))) {
            break;
          }
          at = small.get().next();
          open += small.get().value();
          if (small.get().ordinal()) {
            return Optional.of(new SpelledNumber(closed + open, true, at, word(at - 1)));
          }
        }
      }
      return at == start
          ? Optional.empty()
          : Optional.of(new SpelledNumber(closed + open, false, at, word(at - 1)));
    }

    /** {@code a hundred and five}. */
    private boolean isArticle(int at) {
      return vocabulary.usage().articles().contains(word(at))
          && vocabulary.phrases().then(word(at)).isEmpty()
          && isAdjacent(at + 1)
          && vocabulary.scale(word(at + 1)) > 0;
    }

    /** Hundreds and millions want a number before them, unlike the French {@code cent, mille}. */
    private boolean standsAlone(String word) {
      return Usage.SCALES_ALONE.contains(word);
    }

    /** In {@code one hundred and two hundred}, what follows the joint is another number. */
    private boolean isScale(Optional<Small> small) {
      return small.isPresent()
          && isAdjacent(small.get().next())
          && vocabulary.scale(word(small.get().next())) > 0;
    }

    private Optional<Small> small(int start) {
      Optional<Small> longest = Optional.empty();
      Optional<Phrases> phrase = vocabulary.phrases().then(word(start));
      int at = start;
      while (phrase.isPresent()) {
        at++;
        OptionalInt cardinal = phrase.get().cardinal();
        OptionalInt ordinal = phrase.get().ordinal();
        if (cardinal.isPresent()) {
          longest = Optional.of(new Small(cardinal.getAsInt(), false, at));
        } else if (ordinal.isPresent()) {
          longest = Optional.of(new Small(ordinal.getAsInt(), true, at));
        }
        phrase = isAdjacent(at) ? phrase.get().then(word(at)) : Optional.empty();
      }
      return longest;
    }

    private String word(int at) {
      return at < tokens.size() && tokens.get(at) instanceof Token.Word word ? word.text() : "";
    }

    private boolean isAdjacent(int at) {
      return at < tokens.size() && Gaps.isSpace(text, tokens.get(at - 1), tokens.get(at));
    }
  }
}
