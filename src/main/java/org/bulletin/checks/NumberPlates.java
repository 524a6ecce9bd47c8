package org.bulletin.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds number plates: Malian ones by their MD, others only where the passage speaks of a vehicle,
 * since a memo's reference looks the same.
 */
final class NumberPlates implements Checker.OfArticle {

  private static final String END = "(?![\\p{L}\\d/_-])";

  private static final Pattern MALIAN =
      Pattern.compile(
          "(?:[A-Z]{1,2}[ -]?\\d{3,4}[ -]?MD(?:[ -]?\\d)?|\\d{4}[ -]?MD[ -]?\\d)" + END);

  private static final Pattern HYPHENED = Pattern.compile("[A-Z]{2}-\\d{3}-[A-Z]{2}" + END);

  private static final Pattern AFTER_A_WORD =
      Pattern.compile(
          "(?:immatriculée?s?|registration(?: number)?|number plate|plate number|plaque)"
              + "(?: (?:sous le numéro|numéro|n°))? ?:? ?"
              + "([A-Z\\d]{1,4}(?:[ -][A-Z\\d]{1,4}){1,3})"
              + END);

  private static final List<String> VEHICLES =
      List.of(
          "immatricul",
          "plaque",
          "véhicul",
          "voiture",
          "moto",
          "camion",
          "pick-up",
          "4x4",
          "plate",
          "vehicle",
          " car ",
          "truck",
          "registration",
          "registered");

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passagesWithDigits()) {
      String text = passage.text();
      tell(passage, 0, Scan.words(MALIAN, text, NumberPlates::canBegin), findings);
      List<MatchResult> others = Scan.words(HYPHENED, text, Scan::isCapital);
      String small = others.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
      if (!others.isEmpty() && Scan.hasAny(small, VEHICLES)) {
        tell(passage, 0, others, findings);
      } else {
        List<MatchResult> after = Scan.words(AFTER_A_WORD, text, NumberPlates::canBeginWord);
        tell(
            passage,
            1,
            after.stream().filter(found -> isPlate(found.group(1), text)).toList(),
            findings);
      }
    }
  }

  private static boolean canBegin(int character) {
    return Scan.isCapital(character) || Scan.isDigit(character);
  }

  private static boolean canBeginWord(int character) {
    return character == 'i' || character == 'r' || character == 'n' || character == 'p';
  }

  /** One with digits and letters, of which the other pattern has told nothing. */
  private static boolean isPlate(String plate, String text) {
    long digits = plate.chars().filter(Scan::isDigit).count();
    return digits >= 3
        && plate.chars().anyMatch(Scan::isCapital)
        && Scan.words(MALIAN, text, NumberPlates::canBegin).stream()
            .noneMatch(found -> found.group().contains(plate));
  }

  private static void tell(Passage passage, int group, List<MatchResult> all, Findings findings) {
    for (MatchResult found : all) {
      if (!follows(found.start(group), passage.text())) {
        int start = found.start(group);
        findings.add(passage.place(start, found.end(group)), found.group(group));
      }
    }
  }

  /** What a slash or hyphen stands before is part of a reference. */
  private static boolean follows(int start, String text) {
    return start > 0 && "/-_°".indexOf(text.charAt(start - 1)) >= 0;
  }
}
