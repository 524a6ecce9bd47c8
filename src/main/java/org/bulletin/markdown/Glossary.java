package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The acronyms that a text's readers may not know.
 *
 * @param meanings the meaning of each acronym, in the text's language
 */
public record Glossary(Map<String, String> meanings) {

  public static final Glossary NONE = new Glossary(Map.of());

  public Glossary {
    meanings = Map.copyOf(meanings);
  }

  /** Returns the acronyms by their first character, the longest first. */
  Map<Character, List<String>> byFirstCharacter() {
    Map<Character, List<String>> byFirst = new HashMap<>();
    meanings.keySet().stream()
        .filter(acronym -> !acronym.isBlank())
        .sorted((one, other) -> other.length() - one.length())
        .forEach(
            acronym ->
                byFirst
                    .computeIfAbsent(acronym.charAt(0), first -> new ArrayList<>())
                    .add(acronym));
    return byFirst;
  }
}
