package org.bulletin.starter;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said of an article before it can be begun.
 *
 * @param wrong what was said and is no key
 * @param nearest the key that may be meant by that
 * @param choices what can be said, in the order of {@code bulletin.yaml}; none where it is a text
 */
public record Gap(
    Part part, Optional<String> wrong, Optional<String> nearest, List<Choice> choices) {

  public Gap {
    choices = List.copyOf(choices);
  }

  /** A rubric or a region, by its key and its name in the bulletin's first language. */
  public record Choice(String key, String name) {}
}
