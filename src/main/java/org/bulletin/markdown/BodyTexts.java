package org.bulletin.markdown;

import java.util.List;

/** What is long in a body, in memory or where it can be read from. */
public interface BodyTexts {

  /** Returns the pieces of HTML between the links, one more than there are links. */
  List<String> html();

  /** Returns the words. */
  Prose prose();

  /** Texts in memory. */
  record InMemory(List<String> html, Prose prose) implements BodyTexts {
    public InMemory {
      html = List.copyOf(html);
    }
  }
}
