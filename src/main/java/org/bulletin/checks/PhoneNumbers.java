package org.bulletin.checks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bulletin.markdown.LinkReference;

/**
 * Finds telephone numbers: with a country's code, or as they are written in Mali (eight digits in
 * pairs) and in France (ten). Digits without a gap and those in threes are a number only where the
 * words before say so, else they are an amount. The green numbers of Mali (80 00 …) and the short
 * ones for emergencies are nobody's own.
 */
final class PhoneNumbers implements Checker.OfArticle {

  private static final String GAP = "[ \\u00A0\\u202F.-]";
  private static final String END = "(?!" + GAP + "?\\d|[/,]\\d|[/\\p{L}])";

  /** With the code of Mali, of a country near it or of one where Malians live; or of any other. */
  private static final String COUNTRIES =
      "2(?:2[1-9]|1[236]|3[3457]|41)|3[3249]|4[149]|[1-9]\\d{0,2}";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:\\+|00"
              + GAP
              + "?)(?:"
              + COUNTRIES
              + "))(?:(?:"
              + GAP
              + "{0,2}+\\(?\\d\\)?){7,12}+)"
              + END
              + "|(?:[2-9]\\d("
              + GAP
              + ")\\d\\d\\1\\d\\d\\1\\d\\d)"
              + END
              + "|0[1-9]("
              + GAP
              + "?)\\d\\d\\2\\d\\d\\2\\d\\d\\2\\d\\d"
              + END
              + "|(?:[2-9]\\d(?:"
              + GAP
              + "?\\d){6})"
              + END);

  private static final Pattern PAIRS = Pattern.compile("0?\\d\\d?(?:\\D\\d\\d){3,4}|0\\d{9}");

  private static final Pattern THREES =
      Pattern.compile("\\+?\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+");

  private static final Set<String> SAYING_SO =
      Set.of(
          "tél",
          "tel",
          "téléphone",
          "telephone",
          "phone",
          "appeler",
          "appelez",
          "appel",
          "call",
          "joindre",
          "joignable",
          "contact",
          "contacter",
          "contactez",
          "whatsapp",
          "numéro",
          "number",
          "mobile",
          "portable");

  /** How far before a number such a word stands. */
  private static final int NEAR = 40;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D++");

  @Override
  public void check(ArticleText article, Findings findings) {
    for (Passage passage : article.passagesWithDigits()) {
      String text = passage.text();
      for (MatchResult found : Scan.words(NUMBER, text, PhoneNumbers::canBegin)) {
        if (isSomebodys(found, text)) {
          findings.add(passage.place(found.start(), found.end()), found.group());
        }
      }
    }
    for (LinkReference link : article.links()) {
      String target = link.target();
      if (target.startsWith("tel:") && !isGreen(target)) {
        findings.add(link.location(), target.substring("tel:".length()));
      }
    }
  }

  private static boolean canBegin(int character) {
    return character == '+' || Scan.isDigit(character);
  }

  private static boolean isSomebodys(MatchResult found, String text) {
    String number = found.group();
    if (isGreen(number) || follows(found.start(), text)) {
      return false;
    }
    boolean country = number.startsWith("+") || number.startsWith("00");
    if (country && !THREES.matcher(number).matches()) {
      return true;
    }
    if (country || !PAIRS.matcher(number).matches()) {
      return number.startsWith("+223") || (isClose(number) && isSaidBefore(found, text));
    }
    return !isSeries(number);
  }

  /** A digit and a comma, slash or hyphen before make it part of something longer. */
  private static boolean follows(int start, String text) {
    return start > 1
        && ",./-:".indexOf(text.charAt(start - 1)) >= 0
        && Scan.isWord(text.charAt(start - 2));
  }

  /** Eight digits in one, in two halves, or in threes. */
  private static boolean isClose(String number) {
    long gaps = number.chars().filter(character -> !Scan.isDigit(character)).count();
    return gaps < 3 && number.length() - gaps == 8;
  }

  /** Such as 21 22 23 24, the days of a week. */
  private static boolean isSeries(String number) {
    String[] groups = NO_DIGIT.split(number, -1);
    for (int i = 1; i < groups.length; i++) {
      boolean next =
          groups[i].length() == 2
              && groups[i - 1].length() == 2
              && Integer.parseInt(groups[i]) == Integer.parseInt(groups[i - 1]) + 1;
      if (!next) {
        return false;
      }
    }
    return groups.length > 1;
  }

  private static boolean isGreen(String number) {
    String digits = NO_DIGIT.matcher(number).replaceAll("");
    return digits.startsWith("8000", Math.max(0, digits.length() - 8)) && digits.length() >= 8;
  }

  private static boolean isSaidBefore(MatchResult found, String text) {
    String before = text.substring(Math.max(0, found.start() - NEAR), found.start());
    return NO_LETTER.splitAsStream(before.toLowerCase(Locale.ROOT)).anyMatch(SAYING_SO::contains);
  }
}
