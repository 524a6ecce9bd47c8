package org.bulletin.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Phrases that mean a number, to be followed word by word. */
final class Phrases {

  private final Map<String, Phrases> next = new HashMap<>();
  private OptionalInt cardinal = OptionalInt.empty();
  private OptionalInt ordinal = OptionalInt.empty();

  static Phrases of(Map<String, Integer> cardinals, Map<String, Integer> ordinals) {
    Phrases start = new Phrases();
    cardinals.forEach((phrase, number) -> start.at(phrase).cardinal = OptionalInt.of(number));
    ordinals.forEach((phrase, number) -> start.at(phrase).ordinal = OptionalInt.of(number));
    return start;
  }

  private Phrases at(String phrase) {
    Phrases at = this;
    for (String word : phrase.split(" ", -1)) {
      at = at.next.computeIfAbsent(word, absent -> new Phrases());
    }
    return at;
  }

  /** Returns where a word leads on. */
  Optional<Phrases> then(String word) {
    return Optional.ofNullable(next.get(word));
  }

  OptionalInt cardinal() {
    return cardinal;
  }

  OptionalInt ordinal() {
    return ordinal;
  }
}
