package org.bulletin.checks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bulletin.markdown.LinkReference;

/**
 * Finds e-mail addresses, each once in an article, those in disguise too. The bulletin's own, those
 * of an office such as {@code contact@}, of mailing lists, of examples and those in which readers
 * are to put their own name are nobody's.
 */
final class EmailAddresses implements Checker.OfArticle {

  private static final Set<String> OFFICES =
      Set.of(
          "contact",
          "info",
          "infos",
          "presse",
          "press",
          "media",
          "communication",
          "redaction",
          "secretariat",
          "admin",
          "webmaster",
          "postmaster",
          "support",
          "abuse",
          "security");

  /** RFC 2606; what stands under these is never delivered. */
  private static final Set<String> RESERVED =
      Set.of("example", "test", "invalid", "localhost", "local");

  private static final String BLANK_WORDS =
      "(?:nom|pr[eé]nom|name|first|last|surname|login|compte|account|e?mail|courriel|adresse|address"
          + "|user|utilisateur|identifiant|someone|somebody|anyone|quelqu'?un)";

  /**
   * What stands for any name, without signs between its words: {@code xxxx}, {@code votrenom},
   * {@code prenomnom}, {@code user2}; fewer digits than a telephone number has.
   */
  private static final Pattern BLANK =
      Pattern.compile(
          "x{2,}+|([a-z])\\1{2,}+|\\d{1,6}+|you|vous"
              + "|(?:your?|votre|vous|my|mon)?+"
              + BLANK_WORDS
              + "{1,3}+\\d?+");

  /** {@code p.nom}. */
  private static final Pattern BLANK_AFTER_INITIAL = Pattern.compile("[a-z][._-](?:nom|name)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]");

  private static final Pattern DISGUISED =
      Pattern.compile(
          "[\\p{L}\\d._+-]{2,64}+ ?[\\[({](?:at|AT|arobase|chez)[\\])}] ?"
              + "[\\p{L}\\d-]{2,63}+(?: ?(?:\\.|[\\[({](?:dot|DOT|point)[\\])}]) ?[\\p{L}\\d-]{2,63}+){1,4}+");

  @Override
  public void check(ArticleText article, Findings findings) {
    Set<String> told = new HashSet<>();
    String own = String.valueOf(article.bulletin().url().getHost());
    for (Passage passage : article.passages()) {
      String text = passage.text();
      for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        int start = start(text, at);
        int end = end(text, at);
        if (start < at && end > at) {
          String address = text.substring(start, end);
          if (isSomebodys(address, own) && told.add(address)) {
            findings.add(passage.place(start, end), address);
          }
        }
      }
      if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
        for (MatchResult found : Scan.words(DISGUISED, text, Scan::isLetter)) {
          findings.add(passage.place(found.start(), found.end()), found.group());
        }
      }
    }
    for (LinkReference link : article.links()) {
      if (link.target().startsWith("mailto:")) {
        String address = link.target().substring("mailto:".length()).split("\\?", 2)[0];
        if (address.indexOf('@') > 0 && isSomebodys(address, own) && told.add(address)) {
          findings.add(link.location(), address);
        }
      }
    }
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && (isName(text.charAt(start - 1)) || text.charAt(start - 1) == '+')) {
      start--;
    }
    while (start < at && !Scan.isWord(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Returns where a domain with a dot in it ends; at the sign where there is none. */
  private static int end(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end)) && text.charAt(end) != '_') {
      end++;
    }
    while (end > at + 1 && !Scan.isWord(text.charAt(end - 1))) {
      end--;
    }
    int dot = text.lastIndexOf('.', end - 1);
    boolean domain = dot > at + 1 && end - dot > 2 && Character.isLetter(text.charAt(end - 1));
    return domain ? end : at;
  }

  private static boolean isName(char character) {
    return Scan.isWord(character) || "._-".indexOf(character) >= 0;
  }

  private static boolean isSomebodys(String address, String own) {
    String[] parts = address.toLowerCase(Locale.ROOT).split("@", 2);
    String domain = parts[1];
    String last = domain.substring(domain.lastIndexOf('.') + 1);
    return !OFFICES.contains(parts[0])
        && !isBlank(parts[0])
        && !RESERVED.contains(last)
        && !domain.startsWith("example.")
        && !domain.contains(".example.")
        && !domain.startsWith("lists.")
        && !("." + domain).endsWith("." + own);
  }

  private static boolean isBlank(String name) {
    return BLANK.matcher(BETWEEN_WORDS.matcher(name).replaceAll("")).matches()
        || BLANK_AFTER_INITIAL.matcher(name).matches();
  }
}
