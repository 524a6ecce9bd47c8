package org.bulletin.figures;

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
  static Optional<SpelledNumber> read(Tokens tokens, int start, Vocabulary vocabulary) {
    return new Reader(tokens, vocabulary).read(start);
  }

  private record Small(int value, boolean ordinal, int next) {}

  private static final class Reader {

    private final Tokens tokens;
    private final Vocabulary vocabulary;

    Reader(Tokens tokens, Vocabulary vocabulary) {
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
      while (at == start || tokens.isAdjacent(at)) {
        String word = tokens.word(at);
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
          if (small.isEmpty() || !fits || (joined > at && !tokens.isAdjacent(joined))) {
            break;
          }
          at = small.get().next();
          open += small.get().value();
          if (small.get().ordinal()) {
            return Optional.of(new SpelledNumber(closed + open, true, at, tokens.word(at - 1)));
          }
        }
      }
      return at == start
          ? Optional.empty()
          : Optional.of(new SpelledNumber(closed + open, false, at, tokens.word(at - 1)));
    }

    /** {@code a hundred and five}. */
    private boolean isArticle(int at) {
      return vocabulary.usage().articles().contains(tokens.word(at))
          && vocabulary.phrases().then(tokens.word(at)).isEmpty()
          && tokens.isAdjacent(at + 1)
          && vocabulary.scale(tokens.word(at + 1)) > 0;
    }

    /** Hundreds and millions want a number before them, unlike the French {@code cent, mille}. */
    private boolean standsAlone(String word) {
      return Usage.SCALES_ALONE.contains(word);
    }

    /** In {@code one hundred and two hundred}, what follows the joint is another number. */
    private boolean isScale(Optional<Small> small) {
      return small.isPresent()
          && tokens.isAdjacent(small.get().next())
          && vocabulary.scale(tokens.word(small.get().next())) > 0;
    }

    private Optional<Small> small(int start) {
      Optional<Small> longest = Optional.empty();
      Optional<Phrases> phrase = vocabulary.phrases().then(tokens.word(start));
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
        phrase = tokens.isAdjacent(at) ? phrase.get().then(tokens.word(at)) : Optional.empty();
      }
      return longest;
    }
  }
}
