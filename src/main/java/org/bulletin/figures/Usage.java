package org.bulletin.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulletin.language.Language;

/**
 * Words about numbers and dates that CLDR does not tell. All are in lower case.
 *
 * @param articles words for one that are mostly no number
 * @param groups nouns for a number of things: {@code vingtaine}
 * @param links words between a number and what it counts, or a day and its month: {@code de}
 * @param currencies currencies by name, with their ISO 4217 codes
 * @param passing words that tell a number in passing, with what they may mean
 * @param hours words after the hour of a time of day
 * @param clockWords times of day with a name, by the hour
 * @param halves what follows a number to add a half, its words in order
 * @param decades words before a decade in two digits: {@code années}
 * @param monthsThatAreWords names of months that mean something else as well
 * @param beforeMonths words that only stand before a month that is one
 * @param monthsHaveCapitals whether a word in lower case is no month
 * @param slashesAreOpen whether day and month may change places in a date with slashes
 */
record Usage(
    Set<String> articles,
    Map<String, Integer> groups,
    Set<String> links,
    Map<String, String> currencies,
    Map<String, List<BigDecimal>> passing,
    Set<String> hours,
    Map<String, Integer> clockWords,
    List<List<String>> halves,
    Set<String> decades,
    Set<String> monthsThatAreWords,
    Set<String> beforeMonths,
    boolean monthsHaveCapitals,
    boolean slashesAreOpen) {

  // What is written so in texts of any language.

  static final Set<String> FRANCS = Set.of("f", "franc", "francs");
  static final Set<String> DOLLARS = Set.of("dollar", "dollars");
  static final String CFA = "cfa";
  static final String US = "us";
  static final Set<String> PERCENT = Set.of("percent", "pourcent", "pct");
  static final Set<String> PER = Set.of("pour", "per");
  static final String CENT = "cent";

  /** Words that tell a place in an order only in passing. */
  static final Set<String> ORDERING = Set.of("second", "seconde", "premier", "première", "first");

  /** What stands between two numbers of one unit. */
  static final Set<String> BETWEEN =
      Set.of("-", "–", "à", "et", "ou", "to", "and", "or", "x", "×", "sur", "by");

  /** Words that halve the number after them. */
  static final Set<String> HALF = Set.of("demi", "half");

  /** Scales that want no number before them. */
  static final Set<String> SCALES_ALONE = Set.of("cent", "mille");

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("eur", "EUR"),
          Map.entry("usd", "USD"),
          Map.entry("xof", "XOF"),
          Map.entry("fcfa", "XOF"),
          Map.entry("cfa", "XOF"),
          Map.entry("xaf", "XAF"),
          Map.entry("gbp", "GBP"),
          Map.entry("chf", "CHF"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"));

  static Usage of(Language language) {
    return switch (language.primarySubtag()) {
      case "fr" -> french();
      case "en" -> english();
      default -> other();
    };
  }

  private static Usage french() {
    return new Usage(
        Set.of("un", "une"),
        Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("dizaines", 10),
            Map.entry("douzaine", 12),
            Map.entry("douzaines", 12),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("centaines", 100),
            Map.entry("millier", 1000),
            Map.entry("milliers", 1000)),
        Set.of("de", "d", "du", "des"),
        with(CODES, Map.of("naira", "NGN", "nairas", "NGN", "dirhams", "MAD", "dinars", "DZD")),
        Map.ofEntries(
            Map.entry("double", numbers("2")),
            Map.entry("doubles", numbers("2")),
            Map.entry("paire", numbers("2")),
            Map.entry("couple", numbers("2")),
            Map.entry("triple", numbers("3")),
            Map.entry("second", numbers("2")),
            Map.entry("seconde", numbers("2")),
            Map.entry("premier", numbers("1")),
            Map.entry("première", numbers("1")),
            Map.entry("neuf", numbers("9")),
            Map.entry("moitié", numbers("50", "0.5")),
            Map.entry("demi", numbers("0.5", "30")),
            Map.entry("demie", numbers("0.5", "30")),
            Map.entry("tiers", numbers("3", "33")),
            Map.entry("quart", numbers("25", "15", "0.25", "4")),
            Map.entry("quarts", numbers("4")),
            Map.entry("trimestre", numbers("3")),
            Map.entry("semestre", numbers("6")),
            Map.entry("quinzaine", numbers("15", "14", "2")),
            Map.entry("huitaine", numbers("8", "7", "1")),
            Map.entry("décennie", numbers("10")),
            Map.entry("siècle", numbers("100"))),
        Set.of("h", "heure", "heures"),
        Map.of("midi", 12, "minuit", 0),
        List.of(List.of("et", "demi"), List.of("et", "demie")),
        Set.of("années", "ans"),
        Set.of("mars"),
        Set.of(
            "en", "de", "depuis", "fin", "début", "mi", "dès", "avant", "après", "jusqu", "mois"),
        false,
        false);
  }

  private static Usage english() {
    return new Usage(
        Set.of("one", "a", "an"),
        Map.of("dozen", 12, "dozens", 12, "score", 20),
        Set.of("of"),
        with(CODES, Map.of("naira", "NGN", "dirhams", "MAD", "dinars", "DZD")),
        Map.ofEntries(
            Map.entry("both", numbers("2")),
            Map.entry("twice", numbers("2")),
            Map.entry("double", numbers("2")),
            Map.entry("doubled", numbers("2")),
            Map.entry("doubles", numbers("2")),
            Map.entry("twofold", numbers("2")),
            Map.entry("pair", numbers("2")),
            Map.entry("pairs", numbers("2")),
            Map.entry("couple", numbers("2")),
            Map.entry("triple", numbers("3")),
            Map.entry("thrice", numbers("3")),
            Map.entry("second", numbers("2")),
            Map.entry("first", numbers("1")),
            Map.entry("half", numbers("50", "0.5", "30")),
            Map.entry("third", numbers("3", "33")),
            Map.entry("thirds", numbers("3")),
            Map.entry("quarter", numbers("25", "15", "0.25", "4")),
            Map.entry("quarters", numbers("4")),
            Map.entry("tenfold", numbers("10")),
            Map.entry("fortnight", numbers("15", "14", "2")),
            Map.entry("decade", numbers("10")),
            Map.entry("century", numbers("100"))),
        Set.of("h", "hours", "hrs"),
        Map.of("noon", 12, "midday", 12, "midnight", 0),
        List.of(List.of("and", "a", "half")),
        Set.of(),
        Set.of("may", "march"),
        Set.of(
            "in", "of", "since", "until", "till", "by", "last", "this", "next", "early", "late",
            "mid", "before", "after", "during", "from", "to"),
        true,
        true);
  }

  private static Usage other() {
    return new Usage(
        Set.of(),
        Map.of(),
        Set.of(),
        CODES,
        Map.of(),
        Set.of("h"),
        Map.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        true);
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
