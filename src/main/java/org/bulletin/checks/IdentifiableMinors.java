package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.checks.Sentences.Span;
import org.bulletin.language.Language;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds sentences that say somebody's age, which is under 18, beside initials or a name. How long
 * something lasted is no age: what counts is an age with its word ({@code âgé de}), one that tells
 * a child ({@code fillette de sept ans}), or one that stands right after a name.
 */
final class IdentifiableMinors implements Checker.OfArticle {

  private static final String FRENCH_NUMBER =
      "(?:1[0-7]|[1-9]|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|"
          + "quatorze|quinze|seize|dix-sept)(?![\\p{L}\\d])";
  private static final String ENGLISH_NUMBER =
      "(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
          + "fourteen|fifteen|sixteen|seventeen)";
  private static final String SPACE = "[ \\u00A0\\u202F]";
  private static final String AND_MORE =
      "(?:,? ?"
          + FRENCH_NUMBER
          + "(?:"
          + SPACE
          + "ans)?){0,3}(?: et (?:de |d’|d')?"
          + FRENCH_NUMBER
          + ")?";
  private static final String NAMED = "[\\p{L}.](?:,|" + SPACE + "\\()" + SPACE + "?";

  private static final Pattern FRENCH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + "[Ââ]gée?s?(?: respectivement| seulement)? (?:de |d’|d')(?:à peine |moins de |seulement )?"
              + FRENCH_NUMBER
              + AND_MORE
              + SPACE
              + "(?:ans?|mois)"
              + "|(?:enfants?|filles?|fillettes?|garçons?|garçonnets?|adolescente?s?|élèves?|"
              + "[Ll]ycéen(?:ne)?s?|collégien(?:ne)?s?|écoli(?:er|ère)s?|bébés?|mineure?s?|orpheline?s?|"
              + "nourrissons?|jeunes?|fils|talibés?)(?: \\p{Ll}++){0,2}? (?:de |d’|d')"
              + FRENCH_NUMBER
              + AND_MORE
              + SPACE
              + "(?:ans?|mois)"
              + "|(?:[Uu]ne?|[Ll]e|[Ll]a|[Ll]es|du|des|[Cc]e|[Cc]ette|[Cc]es|[Dd]eux|[Tt]rois|[Qq]uatre|jeunes?) mineure?s?"
              + "(?! (?:artisan|d’or|d'or|de |illég|clandestin))"
              + "|(?<=, )mineure?s?(?=[ ,.;)]))(?![\\p{L}\\d])");
  private static final Pattern FRENCH_AFTER_NAME =
      Pattern.compile(NAMED + FRENCH_NUMBER + SPACE + "ans(?![\\p{L}\\d])");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Aa]ged? (?:just |only )?"
              + ENGLISH_NUMBER
              + "(?:(?:,| and| or| to) "
              + ENGLISH_NUMBER
              + ")?(?! (?:years|months) (?:of|ago|in))"
              + "|"
              + ENGLISH_NUMBER
              + "(?:-| )(?:years?|months?)(?:-| )old"
              + "|(?:child|boy|girl|baby|teenager|pupil|schoolboy|schoolgirl|son|daughter|minor)s? of "
              + ENGLISH_NUMBER
              + "(?! \\p{Ll}*+(?:people|men))"
              + "|(?:[Aa]|[Tt]he|[Tt]his|[Tt]wo|[Tt]hree|[Ff]our) minors?(?=[,.;)]| (?:who|named|called|aged|identified|is|was|are|were|from|\\p{Lu}))"
              + ")(?![\\p{L}\\d])");
  private static final Pattern ENGLISH_AFTER_NAME =
      Pattern.compile(NAMED + ENGLISH_NUMBER + "(?:[,)]|" + SPACE + "years old)");

  /** A number in English is no age where nothing like this is near. */
  private static final List<String> ENGLISH_SIGNS =
      List.of("year", "month", "age", "minor", " of ", ", 1", " (1", ", ");

  @Override
  public void check(ArticleText article, Findings findings) {
    boolean french = article.language().equals(Language.FRENCH);
    AgeSigns signs = french ? AgeSigns.FRENCH : AgeSigns.ENGLISH;
    Optional<Names> names = Optional.empty();
    for (Passage passage : article.passages()) {
      List<Integer> places =
          passage.kind() == Kind.CODE ? List.of() : signs.in(article.words(passage));
      if (!places.isEmpty() && (french || Scan.hasAny(passage.text(), ENGLISH_SIGNS))) {
        Names known = names.orElseGet(() -> new Names(article.bulletin()));
        names = Optional.of(known);
        for (Span sentence : Sentences.of(passage.text())) {
          if (hasAny(places, sentence)) {
            check(passage, sentence, french, known, findings);
          }
        }
      }
    }
  }

  private static boolean hasAny(List<Integer> places, Span sentence) {
    for (int place : places) {
      if (place >= sentence.start() && place < sentence.end()) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      Passage passage, Span sentence, boolean french, Names names, Findings findings) {
    String text = passage.text();
    int start = sentence.start();
    int end = sentence.end();
    Optional<Span> age = find(french ? FRENCH : ENGLISH, text, sentence);
    Optional<Span> name = age.flatMap(found -> names.in(text, start, end));
    if (name.isEmpty()) {
      age = find(french ? FRENCH_AFTER_NAME : ENGLISH_AFTER_NAME, text, sentence);
      name = age.flatMap(found -> names.before(text, start, found.start() + 1));
    }
    if (age.isPresent() && name.isPresent()) {
      Span at = name.get();
      findings.add(
          passage.place(at.start(), at.end()),
          text.substring(at.start(), at.end()),
          stripped(text, age.get()));
    }
  }

  private static Optional<Span> find(Pattern pattern, String text, Span sentence) {
    Matcher matcher =
        pattern.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static String stripped(String text, Span age) {
    String said = text.substring(age.start(), age.end());
    int start = 0;
    while (start < said.length() - 1 && ",.( \u00A0\u202F".indexOf(said.charAt(start)) >= 0) {
      start++;
    }
    return said.substring(start).strip();
  }
}
