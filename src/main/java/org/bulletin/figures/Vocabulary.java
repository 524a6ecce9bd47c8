package org.bulletin.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulletin.figures.KnownWord.Role;
import org.bulletin.language.CalendarNames;
import org.bulletin.language.Language;
import org.bulletin.language.NumberSigns;
import org.bulletin.language.SpelledNumbers;
import org.bulletin.language.WordTable;

/**
 * What words and signs mean in one language, as far as figures are concerned.
 *
 * @param known every word that may be part of a figure
 */
record Vocabulary(
    CalendarNames calendar,
    Phrases phrases,
    Map<String, Long> scales,
    Set<String> joints,
    Usage usage,
    NumberSigns signs,
    WordTable<KnownWord> known) {

  private static final Map<String, Long> SHORT_SCALES =
      Map.of(
          "md", 1_000_000_000L,
          "mds", 1_000_000_000L,
          "mrd", 1_000_000_000L,
          "mrds", 1_000_000_000L,
          "bn", 1_000_000_000L);

  /** Words that a figure goes on with, whatever the language. */
  private static final Set<String> PARTS = Set.of(Usage.CENT, "am", "pm", "minutes", "et", "and");

  /** Words that one can begin with. */
  private static final Set<String> STARTS = Set.of(Usage.US);

  static Vocabulary of(Language language, List<String> months) {
    SpelledNumbers spelled = SpelledNumbers.of(language);
    CalendarNames calendar = CalendarNames.of(language, months);
    Usage usage = Usage.of(language);
    Map<String, Role> known = new HashMap<>();
    spelled.cardinals().keySet().forEach(phrase -> putPhrase(phrase, known));
    spelled.ordinals().keySet().forEach(phrase -> putPhrase(phrase, known));
    putStarts(spelled.scales().keySet(), known);
    putStarts(calendar.months().keySet(), known);
    putStarts(calendar.shortMonths().keySet(), known);
    putStarts(calendar.weekdays().keySet(), known);
    putStarts(calendar.shortWeekdays().keySet(), known);
    putStarts(usage.groups().keySet(), known);
    putStarts(usage.currencies().keySet(), known);
    putStarts(usage.passing().keySet(), known);
    putStarts(usage.clockWords().keySet(), known);
    putStarts(usage.decades(), known);
    putStarts(STARTS, known);
    putStarts(Usage.FRANCS, known);
    putStarts(Usage.HALF, known);
    usage.articles().forEach(word -> known.put(word, Role.ARTICLE));
    for (Set<String> parts :
        List.of(
            PARTS,
            Usage.PER,
            Usage.PERCENT,
            SHORT_SCALES.keySet(),
            spelled.joints(),
            usage.links(),
            usage.hours(),
            Measure.allWords())) {
      parts.forEach(word -> known.putIfAbsent(word, Role.PART));
    }
    return new Vocabulary(
        calendar,
        Phrases.of(spelled.cardinals(), spelled.ordinals()),
        spelled.scales(),
        spelled.joints(),
        usage,
        NumberSigns.of(language),
        table(known));
  }

  private static WordTable<KnownWord> table(Map<String, Role> roles) {
    Map<String, KnownWord> known = new HashMap<>();
    roles.forEach((word, role) -> known.put(word, new KnownWord(word, role)));
    return new WordTable<>(known);
  }

  private static void putPhrase(String phrase, Map<String, Role> known) {
    List<String> words = List.of(phrase.split(" ", -1));
    known.put(words.get(0), Role.START);
    words.forEach(word -> known.putIfAbsent(word, Role.PART));
  }

  private static void putStarts(Set<String> words, Map<String, Role> known) {
    words.forEach(word -> known.put(word, Role.START));
  }

  /** Returns what a word multiplies the number before it by, or 0 if it does not. */
  long scale(String word) {
    return scales.getOrDefault(word, 0L);
  }

  /** Returns the same for words that only follow digits, such as {@code Mds}. */
  long scaleAfterDigits(String word) {
    return scales.getOrDefault(word, SHORT_SCALES.getOrDefault(word, 0L));
  }
}
