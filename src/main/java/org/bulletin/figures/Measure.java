package org.bulletin.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of measure that another may be converted into. Only those that texts of two languages tell
 * in two ways, kilometres and miles, or hours and days.
 */
public enum Measure {
  MILLIMETRE(Dimension.LENGTH, "0.001", "mm millimètre millimetre millimeter"),
  CENTIMETRE(Dimension.LENGTH, "0.01", "cm centimètre centimetre centimeter"),
  INCH(Dimension.LENGTH, "0.0254", "inch inches pouce"),
  FOOT(Dimension.LENGTH, "0.3048", "ft foot feet pied"),
  YARD(Dimension.LENGTH, "0.9144", "yd yard"),
  METRE(Dimension.LENGTH, "1", "m mètre metre meter"),
  KILOMETRE(Dimension.LENGTH, "1000", "km kilomètre kilometre kilometer"),
  MILE(Dimension.LENGTH, "1609.344", "mi mile mph"),
  ACRE(Dimension.AREA, "0.4046856", "acre"),
  HECTARE(Dimension.AREA, "1", "ha hectare"),
  SQUARE_KILOMETRE(Dimension.AREA, "100", "km² km2"),
  POUND(Dimension.MASS, "0.45359237", "lb pound livre"),
  KILOGRAM(Dimension.MASS, "1", "kg kilo kilogramme kilogram"),
  QUINTAL(Dimension.MASS, "100", "quintal quintaux"),
  TONNE(Dimension.MASS, "1000", "t tonne ton"),
  LITRE(Dimension.VOLUME, "1", "l litre liter"),
  GALLON(Dimension.VOLUME, "3.785", "gallon"),
  BARREL(Dimension.VOLUME, "158.987", "baril barrel"),
  CELSIUS(Dimension.TEMPERATURE, "1", "°c celsius degré degree"),
  FAHRENHEIT(Dimension.TEMPERATURE, "1", "°f fahrenheit"),
  MINUTE(Dimension.TIME, "1", "min mn minute"),
  HOUR(Dimension.TIME, "60", "h heure hour hrs"),
  DAY(Dimension.TIME, "1440", "j jour journée day"),
  WEEK(Dimension.TIME, "10080", "semaine week"),
  MONTH(Dimension.CALENDAR, "1", "mois month"),
  YEAR(Dimension.CALENDAR, "12", "an année year");

  private enum Dimension {
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    TEMPERATURE,
    TIME,
    CALENDAR
  }

  private static final Map<String, Measure> BY_WORD = byWord();
  private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
  private static final BigDecimal PER_DEGREE = new BigDecimal("1.8");
  private static final BigDecimal DAYS_OF_TWO_WEEKS = BigDecimal.valueOf(15);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST_OF_ROUND = new BigDecimal("0.04");
  private static final BigDecimal OF_FACTORS = new BigDecimal("0.001");

  private final Dimension dimension;
  private final BigDecimal factor;
  private final String words;

  Measure(Dimension dimension, String factor, String words) {
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
    this.words = words;
  }

  private static Map<String, Measure> byWord() {
    Map<String, Measure> all = new HashMap<>();
    for (Measure measure : values()) {
      for (String word : measure.words.split(" ", -1)) {
        all.put(word, measure);
        if (word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1))) {
          all.put(word + "s", measure);
        }
      }
    }
    return Map.copyOf(all);
  }

  /** Returns what this is where a word of another follows, as in {@code degrees Fahrenheit}. */
  Measure followedBy(Measure other) {
    return this == CELSIUS && other == FAHRENHEIT ? other : this;
  }

  /** Returns its words in French and English, in lower case. */
  static Set<String> allWords() {
    return BY_WORD.keySet();
  }

  static Optional<Measure> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Returns whether both measure the same, in two ways. */
  boolean isOtherThan(Measure other) {
    return this != other && dimension == other.dimension;
  }

  /**
   * Returns whether so much of another measure may be what so much of this one was converted into,
   * or the other way round. Times are converted as they are; elsewhere results are rounded.
   */
  boolean converts(BigDecimal mine, Measure other, BigDecimal theirs) {
    if (!isOtherThan(other)) {
      return false;
    }
    if (dimension == Dimension.TIME || dimension == Dimension.CALENDAR) {
      return mine.multiply(factor).compareTo(theirs.multiply(other.factor)) == 0
          || isTwoWeeks(mine, other, theirs)
          || other.isTwoWeeks(theirs, this, mine);
    }
    return isRounded(to(other, mine), mine, theirs)
        || isRounded(other.to(this, theirs), theirs, mine);
  }

  /** In French two weeks are fifteen days. */
  private boolean isTwoWeeks(BigDecimal mine, Measure other, BigDecimal theirs) {
    return this == DAY
        && other == WEEK
        && mine.compareTo(DAYS_OF_TWO_WEEKS) == 0
        && theirs.compareTo(BigDecimal.valueOf(2)) == 0;
  }

  private BigDecimal to(Measure other, BigDecimal value) {
    if (dimension == Dimension.TEMPERATURE) {
      return this == CELSIUS
          ? value.multiply(PER_DEGREE).add(FREEZING)
          : value.subtract(FREEZING).divide(PER_DEGREE, MathContext.DECIMAL32);
    }
    return value.multiply(factor).divide(other.factor, MathContext.DECIMAL32);
  }

  /**
   * Returns whether a number is written for an exact one: with hardly fewer digits than what it was
   * made of, and no further away than its last digit tells.
   */
  private static boolean isRounded(BigDecimal exact, BigDecimal source, BigDecimal written) {
    BigDecimal size = written.abs();
    BigDecimal step = HALF.scaleByPowerOfTen(-written.stripTrailingZeros().scale());
    if (written.stripTrailingZeros().scale() < 0) {
      step = step.min(size.multiply(MOST_OF_ROUND));
    }
    BigDecimal away = exact.subtract(written).abs();
    return digits(written) >= digits(source) - 1
        && away.compareTo(step.add(size.multiply(OF_FACTORS))) <= 0;
  }

  /** A round number has the digits of its tens at least. */
  private static int digits(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? Math.max(2, plain.precision()) : plain.precision();
  }
}
