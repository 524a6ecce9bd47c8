package org.bulletin.markdown;

import java.util.List;

/** The HTML of a body, in memory or where it can be read from. */
public interface BodyHtml {

  /** Returns the pieces of HTML between the links, one more than there are links. */
  List<String> pieces();

  /** HTML in memory. */
  record InMemory(List<String> pieces) implements BodyHtml {
    public InMemory {
      pieces = List.copyOf(pieces);
    }
  }
}
