package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number with what multiplies it: {@code 2,5 milliards}, {@code une vingtaine}.
 *
 * @param values what it may mean
 * @param inDigits whether any of it is
 * @param next the index of the token after it
 */
record Amount(List<BigDecimal> values, boolean ordinal, boolean inDigits, int next) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final long MILLION = 1_000_000;

  static Optional<Amount> read(Tokens tokens, int at, Vocabulary vocabulary) {
    return new Reader(tokens, vocabulary).read(at);
  }

  /** Returns its likeliest value. */
  BigDecimal value() {
    return values.get(0);
  }

  private record Reader(Tokens tokens, Vocabulary vocabulary) {

    Optional<Amount> read(int at) {
      if (at >= tokens.size()) {
        return Optional.empty();
      }
      if (tokens.get(at) instanceof Token.Digits digits) {
        Amount amount = new Amount(digits.values(), digits.ordinal(), true, at + 1);
        return Optional.of(multiplied(amount));
      }
      return halfGroup(at).or(() -> group(at)).or(() -> spelled(at));
    }

    private Amount multiplied(Amount amount) {
      int at = amount.next();
      int factorAt = tokens.isAdjacent(at) && isLink(at) ? at + 1 : at;
      if (!tokens.isAdjacent(factorAt)) {
        return amount;
      }
      long scale = factorAt == at ? vocabulary.scaleAfterDigits(tokens.word(at)) : 0;
      if (scale == 100 && tokens.word(at).equals(Usage.CENT)) {
        return amount;
      }
      int group = factorAt == at ? vocabulary.usage().groups().getOrDefault(tokens.word(at), 0) : 0;
      long factor = Math.max(scale, group);
      if (factor == 0) {
        return amount;
      }
      List<BigDecimal> values =
          amount.values().stream()
              .map(value -> value.multiply(BigDecimal.valueOf(factor)))
              .toList();
      Amount product = new Amount(values, false, amount.inDigits(), factorAt + 1);
      return factor >= MILLION ? withRest(product, factor) : multiplied(product);
    }

    /** {@code 1 million 500 000}. */
    private Amount withRest(Amount amount, long factor) {
      int at = amount.next();
      if (tokens.isAdjacent(at)
          && tokens.get(at) instanceof Token.Digits rest
          && rest.values().get(0).compareTo(BigDecimal.valueOf(1000)) >= 0
          && rest.values().get(0).compareTo(BigDecimal.valueOf(factor)) < 0) {
        BigDecimal sum = amount.values().get(0).add(rest.values().get(0));
        return new Amount(List.of(sum), false, true, at + 1);
      }
      return multipliedAgain(amount);
    }

    /** {@code 2 mille milliards}. */
    private Amount multipliedAgain(Amount amount) {
      int at = amount.next();
      return tokens.isAdjacent(at) && vocabulary.scale(tokens.word(at)) >= MILLION
          ? multiplied(amount)
          : amount;
    }

    /** {@code half a dozen}, {@code half a million}, {@code demi-douzaine}. */
    private Optional<Amount> halfGroup(int at) {
      if (!Usage.HALF.contains(tokens.word(at))) {
        return Optional.empty();
      }
      int noun = tokens.word(at + 1).equals("a") && tokens.isAdjacent(at + 1) ? at + 2 : at + 1;
      if (!tokens.isAdjacent(noun)) {
        return Optional.empty();
      }
      long factor =
          Math.max(
              vocabulary.scale(tokens.word(noun)),
              vocabulary.usage().groups().getOrDefault(tokens.word(noun), 0));
      return factor == 0
          ? Optional.empty()
          : Optional.of(
              new Amount(
                  List.of(HALF.multiply(BigDecimal.valueOf(factor))), false, false, noun + 1));
    }

    /** A French noun in the singular tells its number without an article, an English one not. */
    private Optional<Amount> group(int at) {
      int article = vocabulary.usage().articles().contains(tokens.word(at)) ? 1 : 0;
      String noun = tokens.word(at + article);
      int group = vocabulary.usage().groups().getOrDefault(noun, 0);
      boolean tells =
          article == 1
              ? tokens.isAdjacent(at + 1)
              : noun.endsWith("aine") || noun.equals("millier");
      return group > 0 && tells && !noun.endsWith("s")
          ? Optional.of(
              new Amount(List.of(BigDecimal.valueOf(group)), false, false, at + article + 1))
          : Optional.empty();
    }

    private Optional<Amount> spelled(int at) {
      return SpelledNumber.read(tokens, at, vocabulary)
          .map(
              number ->
                  new Amount(
                      List.of(BigDecimal.valueOf(number.value())),
                      number.ordinal(),
                      false,
                      number.next()))
          .map(amount -> isVagueScale(amount) ? amount : multiplied(amount));
    }

    /** What a spelled number could take, it has taken already, but for nouns of groups. */
    private boolean isVagueScale(Amount amount) {
      int at = amount.next();
      return !tokens.isAdjacent(at) || !vocabulary.usage().groups().containsKey(tokens.word(at));
    }

    private boolean isLink(int at) {
      return vocabulary.usage().links().contains(tokens.word(at));
    }
  }
}
