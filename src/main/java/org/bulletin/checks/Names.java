package org.bulletin.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.content.Bulletin;
import org.bulletin.content.LocalText;

/**
 * Tells people's names in a sentence: initials, or a given name beside a family name. Whoever is
 * named by an office that stands before the name is no child.
 */
final class Names {

  private static final String WORD = "\\p{Lu}\\p{Ll}++(?:-\\p{Lu}\\p{Ll}++)?+";
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:\\p{Lu}\\.[ \\u00A0-]?\\p{Lu}\\.(?:[ \\u00A0-]?\\p{Lu}\\.)?"
              + "|\\p{Lu}\\.\\p{Lu}(?![\\p{L}\\d.])"
              + "|(?!M\\.|N\\.)\\p{Lu}\\.[ \\u00A0]"
              + WORD
              + "|"
              + WORD
              + " \\p{Lu}\\.(?![\\p{L}\\d]))");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d.’'-])("
              + WORD
              + ")(?: \\p{Lu}\\.)?(?: (?:ag|Ag|ould|Ould|el|bin|ben|de))? ("
              + WORD
              + ")(?![\\p{L}\\d’'])");

  /** Words with a capital that begin a sentence, or are part of an organisation's name. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          List.of(
              ("le la les un une des du de ce cet cette ces selon dans à au aux en il elle ils elles on"
                      + " pour par sur avec après avant depuis deux trois quatre cinq six parmi pendant"
                      + " lors chez sans sous son sa ses leur leurs aucun aucune tous toutes plusieurs"
                      + " the a an in on at after before according two three four five six among during"
                      + " his her its their no all several he she they it of by from for with when"
                      + " état republic république forces force armée armées army armed ministère"
                      + " ministre ministry minister nations unies united national nationale human"
                      + " rights watch amnesty international internationale police gendarmerie garde"
                      + " university université centre center hôpital hospital croix rouge red cross"
                      + " groupe group front alliance union commission conseil council comité committee"
                      + " cour court tribunal parquet prison école lycée school district cercle région"
                      + " region commune quartier ville north south east west nord sud est ouest sahel"
                      + " saharan african african malian malien malienne maliens français french english"
                      + " lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday"
                      + " thursday friday saturday sunday january february march april may june july"
                      + " august september october november december major général general médecins"
                      + " frontières save children world food programme security sécurité bulletin"
                      + " grand grande petit saint sainte new faso burkina côte ivoire sierra leone"
                      + " south africa ramadan islam coran")
                  .split(" ")));

  private static final Set<String> OFFICES =
      Set.copyOf(
          List.of(
              ("procureur procureure commissaire ministre colonel général lieutenant capitaine"
                      + " commandant adjudant sergent juge docteur dr pr professeur m mme mr mrs ms me"
                      + " maître maire gouverneur préfet président présidente directeur directrice"
                      + " porte-parole avocat avocate imam gouverneure principal chef prosecutor"
                      + " commissioner minister general captain major commander sergeant judge doctor"
                      + " professor mayor governor prefect president director spokesman spokeswoman"
                      + " spokesperson lawyer chief police divisionnaire journaliste journalist")
                  .split(" ")));

  /** How many words before a name an office may stand. */
  private static final int NEAR = 2;

  /** As long as no name is. */
  private static final int LONGEST = 60;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]++");

  private final Set<String> known;

  /** Names of places and of what the glossary explains are nobody's. */
  Names(Bulletin bulletin) {
    known = new HashSet<>();
    bulletin.regions().forEach(region -> add(region.name()));
    bulletin.glossary().forEach(entry -> add(entry.meaning()));
  }

  private void add(LocalText text) {
    text.texts().values().forEach(words -> known.addAll(words(words)));
  }

  /** Returns where in a text somebody's initials or name stand, from an offset up to another. */
  Optional<Sentences.Span> in(String text, int start, int end) {
    Matcher initials = INITIALS.matcher(text).region(start, end).useTransparentBounds(true);
    while (initials.find()) {
      if (!hasOffice(text, start, initials.start())) {
        return Optional.of(new Sentences.Span(initials.start(), initials.end()));
      }
    }
    Matcher name = NAME.matcher(text).region(start, end).useTransparentBounds(true);
    int from = start;
    while (from < end && name.region(from, end).find()) {
      if (isName(name.group(1)) && isName(name.group(2))) {
        if (!hasOffice(text, start, name.start())) {
          return Optional.of(new Sentences.Span(name.start(), name.end()));
        }
        from = name.end();
      } else {
        from = isName(name.group(1)) ? name.end() : name.end(1);
      }
    }
    return Optional.empty();
  }

  /** Returns the initials or the name that end right before an offset. */
  Optional<Sentences.Span> before(String text, int start, int end) {
    int from = Math.max(start, end - LONGEST);
    Optional<Sentences.Span> name = in(text, from, end);
    while (name.isPresent() && name.get().end() < end) {
      name = in(text, name.get().end(), end);
    }
    return name;
  }

  private boolean isName(String word) {
    for (String part : words(word)) {
      if (known.contains(part) || NO_NAMES.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOffice(String text, int start, int name) {
    List<String> before = words(text.substring(Math.max(start, name - LONGEST), name));
    return before.stream().skip(Math.max(0, before.size() - NEAR)).anyMatch(OFFICES::contains);
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
