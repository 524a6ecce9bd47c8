package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.figures.Quantity.Measured;
import org.bulletin.figures.Quantity.Writing;

/** Puts tokens together to figures, from left to right. */
final class Parser {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int FIRST_WORD_THAT_COUNTS = 2;
  private static final int HALF_A_DAY = 12;

  private static final int LONGEST_BETWEEN = 5;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Dates dates;
  private final Currencies currencies;
  private final Measures measures;
  private final List<Figure> figures = new ArrayList<>();

  Parser(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.dates = new Dates(tokens, vocabulary);
    this.currencies = new Currencies(tokens, vocabulary);
    this.measures = new Measures(tokens, vocabulary, currencies);
  }

  List<Figure> figures() {
    int at = 0;
    while (at < tokens.size()) {
      at = next(at);
    }
    return List.copyOf(figures);
  }

  private int next(int at) {
    Token token = tokens.get(at);
    if (token instanceof Token.Word word && !mayStart(word, at)) {
      return at + 1;
    }
    Optional<Dates.Read> date = dates.read(at);
    if (date.isPresent()) {
      figures.add(date.get().date());
      return date.get().next();
    }
    if (token instanceof Token.Complete complete) {
      return complete(complete.figure(), at);
    }
    if (token instanceof Token.Digits digits) {
      Optional<Integer> afterTime = time(digits, at);
      return afterTime.orElseGet(() -> number(at, at, ""));
    }
    if (token instanceof Token.Sign sign) {
      String currency = currencies.ofSign(sign.sign());
      return !currency.isEmpty() && tokens.isNear(at + 1) && isNumber(at + 1)
          ? number(at, at + 1, currency)
          : at + 1;
    }
    return token instanceof Token.Word word ? word(word, at) : at + 1;
  }

  private boolean mayStart(Token.Word word, int at) {
    return switch (word.known().role()) {
      case START -> true;
      case ARTICLE ->
          at + 1 < tokens.size() && tokens.get(at + 1).start() - word.end() <= Tokens.LONGEST_GAP;
      case PART -> false;
    };
  }

  /** A time in digits may be followed by the half of the day. */
  private int complete(Figure figure, int at) {
    if (figure instanceof ClockTime time && tokens.isNear(at + 1) && isHalfOfDay(at + 1)) {
      figures.add(inHalf(time.start(), at + 1, time.hour(), time.minute()));
      return at + 2;
    }
    figures.add(figure);
    return at + 1;
  }

  private boolean isHalfOfDay(int at) {
    return tokens.word(at).equals("am") || tokens.word(at).equals("pm");
  }

  private ClockTime inHalf(int start, int half, int hour, int minute) {
    boolean afternoon = tokens.word(half).equals("pm");
    int full = hour % HALF_A_DAY + (afternoon ? HALF_A_DAY : 0);
    return new ClockTime(start, tokens.get(half).end(), full, minute, false, false);
  }

  private Optional<Integer> time(Token.Digits digits, int at) {
    if (tokens.isNear(at + 1) && isHalfOfDay(at + 1)) {
      String value = digits.values().get(0).toPlainString();
      int point = value.indexOf('.');
      String hour = point < 0 ? value : value.substring(0, point);
      String minutes = point < 0 ? "0" : value.substring(point + 1);
      if (hour.length() <= 2 && minutes.length() <= 2 && Integer.parseInt(hour) <= 24) {
        figures.add(
            inHalf(digits.start(), at + 1, Integer.parseInt(hour), Integer.parseInt(minutes)));
        return Optional.of(at + 2);
      }
    }
    boolean hours =
        digits.isWhole(2)
            && digits.whole() <= 24
            && tokens.isNear(at + 1)
            && vocabulary.usage().hours().contains(tokens.word(at + 1));
    if (hours
        && tokens.isNear(at + 2)
        && tokens.get(at + 2) instanceof Token.Digits minutes
        && minutes.digits() == 2
        && minutes.whole() < 60
        && !(tokens.isNear(at + 3) && tokens.word(at + 3).equals("minutes"))) {
      figures.add(
          new ClockTime(
              digits.start(), minutes.end(), digits.whole(), minutes.whole(), false, false));
      return Optional.of(at + 3);
    }
    return Optional.empty();
  }

  private int word(Token.Word word, int at) {
    String currency = currencies.at(at);
    int afterCurrency =
        word.text().equals(Usage.US) && tokens.isSign(at + 1, '$') ? at + 2 : at + 1;
    if (afterCurrency == at + 2) {
      currency = "USD";
    } else if (currency.equals("XOF") && word.text().equals("f")) {
      afterCurrency = at + 2;
    }
    if (!currency.isEmpty() && tokens.isNear(afterCurrency) && tokens.isDigits(afterCurrency)) {
      return number(at, afterCurrency, currency);
    }
    Optional<Integer> hour = Optional.ofNullable(vocabulary.usage().clockWords().get(word.text()));
    if (hour.isPresent()) {
      figures.add(new ClockTime(word.start(), word.end(), hour.get(), 0, false, true));
      return at + 1;
    }
    if (vocabulary.usage().decades().contains(word.text())
        && tokens.isNear(at + 1)
        && tokens.get(at + 1) instanceof Token.Digits digits
        && digits.digits() == 2
        && digits.whole() % 10 == 0
        && digits.whole() > 0
        && word.text().startsWith("ann")) {
      List<BigDecimal> years =
          List.of(digits.values().get(0), BigDecimal.valueOf(1900L + digits.whole()));
      figures.add(new Quantity(digits.start(), digits.end(), years, Unit.PLAIN, Writing.DIGITS));
      return at + 2;
    }
    return number(at, at, "");
  }

  private boolean isNumber(int at) {
    return tokens.isDigits(at) || Amount.read(tokens, at, vocabulary).isPresent();
  }

  /**
   * Reads a number.
   *
   * @param from the token that the figure begins with
   * @param currency what stands before the number, or nothing
   */
  private int number(int from, int at, String currency) {
    Optional<Amount> read = Amount.read(tokens, at, vocabulary);
    if (read.isEmpty()) {
      return passing(at);
    }
    Amount amount = read.get();
    int next = amount.next();
    List<BigDecimal> values = amount.values();
    int half = halfAfter(next);
    if (half > next) {
      values = List.of(values.get(0).add(HALF), values.get(0));
      next = half;
    }
    boolean twice = false;
    if (tokens.isNear(next) && tokens.isSign(next, '(')) {
      Optional<Amount> again = Amount.read(tokens, next + 1, vocabulary);
      if (again.isPresent()
          && tokens.follows(next + 1, "")
          && again.get().values().get(0).compareTo(values.get(0)) == 0
          && tokens.isSign(again.get().next(), ')')) {
        next = again.get().next() + 1;
        twice = true;
      }
    }
    Unit unit = amount.ordinal() ? Unit.ORDINAL : Unit.PLAIN;
    if (!currency.isEmpty()) {
      unit = Unit.currency(currency);
    }
    int afterUnit = percentEnd(next);
    if (afterUnit > next) {
      unit = Unit.PERCENT;
    } else {
      String found = currencies.after(next);
      if (!found.isEmpty()) {
        unit = Unit.currency(found);
        afterUnit = currencies.end(next);
      }
    }
    boolean counts =
        amount.values().get(0).intValue() >= FIRST_WORD_THAT_COUNTS
            || amount.inDigits()
            || twice
            || afterUnit > next;
    if (!counts || isProperName(amount)) {
      return amount.next();
    }
    boolean passes =
        !amount.inDigits()
            && !twice
            && amount.next() == at + 1
            && vocabulary.usage().passing().containsKey(tokens.word(at));
    List<BigDecimal> meant =
        passes ? vocabulary.usage().passing().getOrDefault(tokens.word(at), values) : values;
    Writing writing = writing(amount, at, twice, passes);
    Optional<Measured> measured =
        afterUnit == next && unit.equals(Unit.PLAIN) ? measures.after(next) : Optional.empty();
    if (measured.isPresent()) {
      // A kind may go unsaid in the other language, three days may not: a “3-day” visit.
      writing = writing == Writing.KIND ? Writing.DIGITS : writing;
      afterUnit = measures.again(values.get(0), measured.get(), next);
      measureBefore(measured.get().measure(), tokens.get(from).start());
    }
    figures.add(
        new Quantity(
            tokens.get(from).start(),
            tokens.get(afterUnit - 1).end(),
            meant,
            unit,
            writing,
            measured));
    return afterUnit;
  }

  /** In {@code 30 to 40 km} both are kilometres. */
  private void measureBefore(Measure measure, int start) {
    int last = figures.size() - 1;
    if (last >= 0
        && figures.get(last) instanceof Quantity one
        && one.measured().isEmpty()
        && one.unit().equals(Unit.PLAIN)
        && start - one.end() <= LONGEST_BETWEEN
        && Usage.BETWEEN.contains(tokens.text().substring(one.end(), start).strip())) {
      Optional<Measured> measured = Optional.of(new Measured(measure, one.end()));
      figures.set(
          last,
          new Quantity(one.start(), one.end(), one.values(), one.unit(), one.writing(), measured));
    }
  }

  private Writing writing(Amount amount, int at, boolean twice, boolean passes) {
    if (twice) {
      return Writing.DIGITS;
    }
    if (amount.inDigits()) {
      return amount.next() == at + 1 && isKind(tokens.get(at)) ? Writing.KIND : Writing.DIGITS;
    }
    return passes ? Writing.TURN_OF_PHRASE : inWords(amount);
  }

  /** {@code 2-way} says of what kind something is, as {@code two-way} does. */
  private boolean isKind(Token token) {
    String text = tokens.text();
    int end = token.end();
    return token instanceof Token.Digits digits
        && digits.isWhole(1)
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private Writing inWords(Amount amount) {
    boolean about = vocabulary.usage().groups().containsKey(tokens.word(amount.next() - 1));
    return about ? Writing.ABOUT : Writing.WORDS;
  }

  /** {@code Quatre-Vingts} is a number, {@code Trois-Rivières} a town. */
  private boolean isProperName(Amount amount) {
    if (amount.inDigits()) {
      return false;
    }
    int end = tokens.get(amount.next() - 1).end();
    String text = tokens.text();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private int passing(int at) {
    List<BigDecimal> values = vocabulary.usage().passing().getOrDefault(tokens.word(at), List.of());
    if (!values.isEmpty()) {
      Token word = tokens.get(at);
      Unit unit = Usage.ORDERING.contains(tokens.word(at)) ? Unit.ORDINAL : Unit.PLAIN;
      figures.add(new Quantity(word.start(), word.end(), values, unit, Writing.TURN_OF_PHRASE));
    }
    return at + 1;
  }

  private int halfAfter(int at) {
    for (List<String> words : vocabulary.usage().halves()) {
      int next = at;
      while (next - at < words.size()
          && tokens.isNear(next)
          && tokens.word(next).equals(words.get(next - at))) {
        next++;
      }
      if (next - at == words.size()) {
        return next;
      }
    }
    return at;
  }

  private int percentEnd(int at) {
    if (!tokens.isNear(at)) {
      return at;
    }
    if (tokens.get(at) instanceof Token.Sign sign && "%‰٪".indexOf(sign.sign()) >= 0) {
      return at + 1;
    }
    String word = tokens.word(at);
    if (Usage.PERCENT.contains(word)) {
      return at + 1;
    }
    boolean two = Usage.PER.contains(word) && tokens.isNear(at + 1);
    return two && tokens.word(at + 1).equals(Usage.CENT) ? at + 2 : at;
  }
}
