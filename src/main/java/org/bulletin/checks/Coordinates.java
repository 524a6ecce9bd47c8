package org.bulletin.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bulletin.markdown.LinkReference;

/**
 * Finds positions that lead to one place: in degrees with decimals or minutes, as plus codes, and
 * in links to maps. Whole degrees name a stretch of a hundred kilometres and are left alone.
 */
final class Coordinates implements Checker.OfArticle {

  private static final String BETWEEN = "[ \\u00A0\\u202F]?(?:[,;/]|et|and|—|–)?[ \\u00A0\\u202F]?";
  private static final String MINUS = "[-−–]?";
  private static final String SPACE = "[ \\u00A0\\u202F]?";

  /** Four decimals are eleven metres; nobody writes two other figures like this side by side. */
  private static final Pattern FINE =
      Pattern.compile(
          MINUS + "\\d{1,2}\\.\\d{4,8}+°?" + BETWEEN + MINUS + "\\d{1,3}\\.\\d{4,8}+°?(?!\\.?\\d)");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:[-−]\\d{1,2}\\.\\d{2,8}+[,;] ?[-−]?|\\d{1,2}\\.\\d{2,8}+[,;] ?[-−])"
              + "\\d{1,3}\\.\\d{2,8}+(?!\\.?\\d|%)");

  private static final String SECONDS =
      "(?:" + SPACE + "\\d{1,2}(?:[.,]\\d{1,6})?+" + SPACE + "(?:″|\"|”|''|’’|′′))?";
  private static final String MINUTES =
      SPACE + "\\d{1,2}(?:[.,]\\d{1,6})?+" + SPACE + "['′’]" + SECONDS;

  private static final String ANGLE = "\\d{1,3}(?:°" + MINUTES + "|[.,]\\d{2,8}+" + SPACE + "°?)";

  private static final Pattern LETTERED =
      Pattern.compile(
          ANGLE
              + SPACE
              + "(?:de )?(?:latitude )?(?:N|S|[Nn]ord|[Ss]ud|[Nn]orth|[Ss]outh)\\b"
              + BETWEEN
              + ANGLE
              + SPACE
              + "(?:de )?(?:longitude )?(?:[EWO]|[Ee]st|[Oo]uest|[Ee]ast|[Ww]est)\\b"
              + "|[NS]"
              + SPACE
              + ANGLE
              + BETWEEN
              + "[EWO]"
              + SPACE
              + ANGLE);

  private static final Pattern PLUS_CODE =
      Pattern.compile(
          "(?:[23456789CFGHJMPQRVWX]{8}|[23456789CFGHJMPQRVWX]{6}"
              + "|[23456789CFGHJMPQRVWX]{4})\\+[23456789CFGHJMPQRVWX]{2,3}(?![\\p{L}\\d])");

  private static final Pattern IN_LINK =
      Pattern.compile(
          "-?\\d{1,2}\\.\\d{2,20}+(?:,|%2C|/|&m?lon=|&lng=|&mlon=|;)(?:%20)?-?\\d{1,3}\\.\\d{2,20}+");

  private static final List<String> MAPS =
      List.of("map", "geo:", "@", "ll=", "lat", "osm", "waze", "q=", "place");

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passagesWithDigits()) {
      check(passage, findings);
    }
    for (LinkReference link : article.links()) {
      String target = link.target();
      if (isMap(target) && IN_LINK.matcher(target).find()) {
        findings.add(link.location(), target);
      }
    }
  }

  private static void check(Passage passage, Findings findings) {
    String text = passage.text();
    if (text.indexOf('.') >= 0) {
      tell(passage, Scan.words(FINE, text, Coordinates::canBegin), findings);
      tell(passage, Scan.words(SIGNED, text, Coordinates::canBegin), findings);
    }
    if (text.indexOf('°') >= 0) {
      tell(passage, Scan.words(LETTERED, text, Coordinates::canBegin), findings);
    } else if (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
      tell(passage, Scan.words(LETTERED, text, Scan::isDigit), findings);
    }
    if (text.indexOf('+') >= 0) {
      List<MatchResult> codes = Scan.words(PLUS_CODE, text, Coordinates::canBegin);
      tell(passage, codes.stream().filter(Coordinates::hasLetter).toList(), findings);
    }
  }

  private static boolean canBegin(int character) {
    return Scan.isDigit(character)
        || Scan.isCapital(character)
        || character == '-'
        || character == '−';
  }

  private static boolean hasLetter(MatchResult code) {
    return code.group().chars().anyMatch(Scan::isCapital);
  }

  private static void tell(Passage passage, List<MatchResult> all, Findings findings) {
    for (MatchResult found : all) {
      findings.add(passage.place(found.start(), found.end()), found.group());
    }
  }

  private static boolean isMap(String target) {
    return target.indexOf(':') > 0 && Scan.hasAny(target, MAPS);
  }
}
