package org.bulletin.checks;

import java.util.Set;
import org.bulletin.language.Language;

/**
 * What a language says around a total and its parts. All words are in lower case.
 *
 * @param one words for one
 * @param joints words between the last two parts
 * @param labels what the row of a table with the total is called
 * @param sums words before {@code of} and a total
 * @param links words between those and the total
 * @param others words before a number that is no total, such as prepositions, and among parts that
 *     are not all
 * @param measures what a number counts that has no parts: units, and spans of time
 */
record SumWords(
    Set<String> one,
    Set<String> joints,
    Set<String> labels,
    Set<String> sums,
    Set<String> links,
    Set<String> others,
    Set<String> measures) {

  private static final SumWords FRENCH =
      new SumWords(
          Set.of("un", "une"),
          Set.of("et", "puis"),
          Set.of("total", "ensemble", "somme", "total général"),
          Set.of("bilan", "total", "groupe", "convoi", "perte", "don", "lot"),
          Set.of("de", "d", "des", "du"),
          Set.of(
              "à",
              "après",
              "au",
              "aux",
              "avant",
              "avec",
              "chez",
              "contre",
              "dans",
              "depuis",
              "dès",
              "devant",
              "dont",
              "durant",
              "en",
              "entre",
              "environ",
              "jusqu",
              "lors",
              "moins",
              "notamment",
              "numéro",
              "par",
              "parmi",
              "pendant",
              "plus",
              "pour",
              "près",
              "selon",
              "sous",
              "sur",
              "vers",
              "article",
              "chapitre",
              "page",
              "point",
              "presque",
              "autres",
              "n°",
              "zone",
              "région",
              "il",
              "y"),
          Set.of(
              "an",
              "ans",
              "année",
              "années",
              "jour",
              "jours",
              "mois",
              "semaine",
              "semaines",
              "heure",
              "heures",
              "minute",
              "minutes",
              "fois",
              "km",
              "m",
              "kg",
              "mètres",
              "tonnes",
              "kilomètres",
              "litres",
              "sources",
              "témoins",
              "francs"));

  private static final SumWords ENGLISH =
      new SumWords(
          Set.of("one", "a", "an"),
          Set.of("and"),
          Set.of("total", "sum", "all", "grand total", "in all"),
          Set.of("toll", "total", "group", "convoy", "loss", "gift", "lot"),
          Set.of("of"),
          Set.of(
              "about",
              "after",
              "against",
              "almost",
              "among",
              "around",
              "at",
              "before",
              "between",
              "by",
              "during",
              "for",
              "from",
              "in",
              "including",
              "into",
              "least",
              "near",
              "nearly",
              "on",
              "over",
              "since",
              "some",
              "than",
              "through",
              "to",
              "until",
              "up",
              "with",
              "within",
              "article",
              "chapter",
              "page",
              "point",
              "most",
              "other",
              "no",
              "there"),
          Set.of(
              "year",
              "years",
              "day",
              "days",
              "month",
              "months",
              "week",
              "weeks",
              "hour",
              "hours",
              "minute",
              "minutes",
              "times",
              "km",
              "m",
              "kg",
              "metres",
              "kilometres",
              "tonnes",
              "litres",
              "miles",
              "sources",
              "witnesses",
              "francs"));

  private static final SumWords NONE =
      new SumWords(Set.of(), Set.of(), Set.of("total"), Set.of(), Set.of(), Set.of(), Set.of());

  static SumWords of(Language language) {
    return switch (language.primarySubtag()) {
      case "fr" -> FRENCH;
      case "en" -> ENGLISH;
      default -> NONE;
    };
  }
}
