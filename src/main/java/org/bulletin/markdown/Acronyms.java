package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where a document uses an acronym for the first time. */
final class Acronyms {

  private final Map<String, String> meanings;
  private final Map<Character, List<String>> byFirstCharacter;
  private final Set<String> explained = new HashSet<>();

  Acronyms(Glossary glossary) {
    this.meanings = glossary.meanings();
    this.byFirstCharacter = glossary.byFirstCharacter();
  }

  /** A first use: where the acronym begins and ends in the text, and what it means. */
  record Use(int start, int end, String meaning) {}

  /**
   * Returns the first uses in a piece of text, which count as explained from now on. An acronym is
   * a word of its own: letters and digits beside it make it another.
   *
   * @param withinWord whether the text goes on with a word that has begun before it
   */
  List<Use> firstUses(String text, boolean withinWord) {
    List<Use> uses = new ArrayList<>();
    int at = 0;
    while (at < text.length() && explained.size() < meanings.size()) {
      boolean wordStart = at == 0 ? !withinWord : !isPartOfWord(text.charAt(at - 1));
      Optional<String> acronym = wordStart ? acronymAt(text, at) : Optional.empty();
      if (acronym.isPresent() && explained.add(acronym.get())) {
        String meaning = meanings.getOrDefault(acronym.get(), "");
        uses.add(new Use(at, at + acronym.get().length(), meaning));
      }
      at += acronym.map(String::length).orElse(1);
    }
    return uses;
  }

  private Optional<String> acronymAt(String text, int at) {
    return byFirstCharacter.getOrDefault(text.charAt(at), List.of()).stream()
        .filter(acronym -> text.startsWith(acronym, at))
        .filter(acronym -> endsWord(text, at + acronym.length()))
        .findFirst();
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !isPartOfWord(text.charAt(end));
  }

  /** A combining mark belongs to the letter before it, half of a pair to its character. */
  static boolean isPartOfWord(char character) {
    return Character.isLetterOrDigit(character)
        || Character.isSurrogate(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
